package org.anlan.web.rest.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSourceTest {

    private final List<Integer> parts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 501, 1234})
    void keyed_list_is_read_to_its_end_in_its_order(int size) {
        List<Long> read = read(keyed(size));

        assertThat(read).containsExactlyElementsOf(ids(size));
        assertThat(parts).allMatch(part -> part <= RowSource.PART);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 201, 450})
    void paged_list_is_read_to_its_end_in_its_order(int size) {
        assertThat(read(paged(size))).containsExactlyElementsOf(ids(size));
    }

    @Test
    void only_one_part_is_read_ahead() {
        new ExportedRows<>(keyed(5000), null, Arrays::asList);

        assertThat(parts).containsExactly(RowSource.PART);
    }

    @Test
    void part_out_of_sight_does_not_end_the_list() {
        RowSource<Long> source =
                sort -> Stream.of(List.of(1L), List.<Long>of(), List.of(2L)).iterator();

        assertThat(read(source)).containsExactly(1L, 2L);
    }

    @Test
    void refusal_comes_before_the_first_row() {
        RowSource<Long> refused = RowSource.keyed(
                order -> {
                    throw new NotAllowed("ticket.read");
                },
                keys -> List.of());

        assertThatThrownBy(() -> new ExportedRows<>(refused, null, Arrays::asList))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void order_of_the_address_reaches_the_list() {
        List<String> asked = new ArrayList<>();
        RowSource<Long> source = RowSource.keyed(
                order -> {
                    asked.add(order.sort() + (order.descending() ? " down" : " up"));
                    return RowKeys.of(List.of());
                },
                keys -> List.of());
        read(source, "-receivedAt");

        assertThat(asked).containsExactly("receivedAt down");
    }

    private RowSource<Long> keyed(int size) {
        return RowSource.keyed(order -> RowKeys.of(ids(size)), keys -> {
            parts.add(keys.size());
            return Stream.of(keys.asArray().replaceAll("[{}]", "").split(","))
                    .map(Long::valueOf)
                    .toList();
        });
    }

    private static RowSource<Long> paged(int size) {
        return RowSource.paged(page -> Page.of(part(size, page), page, () -> size));
    }

    private static List<Long> part(int size, PageRequest page) {
        return ids(size).stream().skip(page.offset()).limit(page.size()).toList();
    }

    /** The newest first. */
    private static List<Long> ids(int size) {
        return LongStream.range(0, size).mapToObj(i -> size - i).toList();
    }

    private static List<Long> read(RowSource<Long> source) {
        return read(source, null);
    }

    private static List<Long> read(RowSource<Long> source, String sort) {
        List<Long> read = new ArrayList<>();
        for (Iterator<List<?>> rows = new ExportedRows<>(source, sort, Arrays::asList); rows.hasNext(); ) {
            read.add((Long) rows.next().get(0));
        }
        return read;
    }
}
