package org.anlan.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What people look at all day. */
final class Reads {
    private static final List<String> WORDS = List.of("漏水", "电梯", "燃气", "堵塞", "投诉", "卫生间", "热水器", "金色家园", "不亮", "异味");

    private final Api api;
    private final List<String> numbers;

    /** @param numbers tickets to look at */
    Reads(Api api, List<String> numbers) {
        this.api = api;
        this.numbers = numbers;
    }

    Map<String, Load.Work> kinds() {
        Map<String, Load.Work> kinds = new LinkedHashMap<>();
        kinds.put("firstPage", client -> api.get("/tickets?size=25"));
        kinds.put("openPage", client -> api.get("/tickets?view=OPEN&sort=dueAt&size=25"));
        kinds.put("searchWord", client -> api.get("/tickets?size=25&q=" + Api.encoded(one(WORDS))));
        kinds.put("searchAddress", client -> api.get("/tickets?size=25&q=" + address()));
        kinds.put("searchPhoneEnd", client -> api.get("/tickets?size=25&q=" + phoneEnd()));
        kinds.put("searchEverywhere", client -> api.get("/search?q=" + Api.encoded(one(WORDS))));
        kinds.put("detail", client -> api.get("/tickets/" + one(numbers)));
        return kinds;
    }

    /** All of them in turn. */
    Load.Work mixed() {
        List<Load.Work> all = List.copyOf(kinds().values());
        return client -> all.get(ThreadLocalRandom.current().nextInt(all.size())).request(client);
    }

    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return random.nextInt(1, 41) + "-" + random.nextInt(1, 5) + "-"
                + (random.nextInt(1, 29) * 100 + random.nextInt(1, 9));
    }

    private static String phoneEnd() {
        return String.format("%04d", ThreadLocalRandom.current().nextInt(10_000));
    }

    private static <T> T one(List<T> choices) {
        return choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
    }
}
