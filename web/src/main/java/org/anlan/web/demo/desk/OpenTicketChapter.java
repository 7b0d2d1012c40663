package org.anlan.web.demo.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.servicedesk.Channel;
import org.anlan.web.demo.desk.TicketCase.Plot;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Lines;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/**
 * What the desk has in hand when the demonstration is first started: something in every state, some of it late, four
 * complaints of one estate about noise, hazards found by callers, and two calls that just came in.
 */
@Dependent
public class OpenTicketChapter implements Chapter {

    private static final int NOISY_DAYS = 4;
    private static final int WATCHED_DAYS = 9;

    private final List<TicketText> texts = TicketText.all();
    private final List<DemoCustomer> customers = DemoCustomer.all();

    @Inject
    TicketLife life;

    @Override
    public void write(Script script, Times times) {
        List<List<String>> open = Lines.of("open-tickets.txt");
        for (int i = 0; i < open.size(); i++) {
            List<String> f = open.get(i);
            Instant at = times.workday(number(f, 0), number(f, 1), number(f, 2));
            Plot plot = Plot.valueOf(f.get(6));
            life.write(script, times, ticket("open-" + i, f.get(3), number(f, 4), f.get(5), at, plot, number(f, 7)));
        }
        complaints(script, times);
        hazards(script, times);
        Instant now = times.now();
        life.write(script, times, ticket("now-1", "电梯按钮失灵", 12, "agent", now.minusSeconds(2700), Plot.ORDINARY, 1));
        life.write(script, times, ticket("now-2", "怀疑燃气表走得快", 5, "agent2", now.minusSeconds(540), Plot.ORDINARY, 1));
        watch(script, times);
    }

    /** The same noise heard on three floors, within days. */
    private void complaints(Script script, Times times) {
        for (int i = 0; i < NOISY_DAYS; i++) {
            Instant at = times.workday(15 - 3 * i, 9 + i, 12 * i);
            life.write(
                    script,
                    times,
                    ticket("noise-" + i, "水泵房低频噪音", 12 + i, "agent", at, Plot.ORDINARY, TicketCase.TO_THE_END));
        }
        Instant at = times.workday(30, 16, 5);
        life.write(
                script,
                times,
                ticket("wrong-number", "广场舞音响太大", 10, "agent2", at, Plot.INVALID, TicketCase.TO_THE_END));
    }

    private void hazards(Script script, Times times) {
        List<String> subjects = List.of("老式热水器烟味很大", "电动车在楼道充电", "厨房立管锈蚀严重");
        for (int i = 0; i < subjects.size(); i++) {
            Instant at = times.workday(61 - 19 * i, 10 + i, 25);
            life.write(
                    script,
                    times,
                    ticket("hazard-" + i, subjects.get(i), 5 + i, "agent", at, Plot.HAZARD, TicketCase.TO_THE_END));
        }
    }

    /** Deadlines of what is open are looked at as the desk does, only less often. */
    private static void watch(Script script, Times times) {
        for (int ago = WATCHED_DAYS; ago >= 0; ago--) {
            for (int hour = 8; hour <= 20; hour++) {
                script.timePasses(times.at(times.daysAgo(ago), hour, 30), "service-levels");
            }
        }
        script.timePasses(times.now().minusMillis(1), "service-levels");
    }

    private TicketCase ticket(
            String alias, String subject, int customer, String agent, Instant at, Plot plot, int steps) {
        TicketText text = texts.stream()
                .filter(known -> known.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such text: " + subject));
        double pace = (customer * 0.137) % 1;
        return new TicketCase(alias, text, customers.get(customer), Channel.PHONE, at, agent, plot, steps, pace);
    }

    private static int number(List<String> fields, int index) {
        return Integer.parseInt(fields.get(index));
    }
}
