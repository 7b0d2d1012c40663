package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketSearchIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketQueries queries;

    @Inject
    Search search;

    private String unit;
    private String agent;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
    }

    @Test
    void search_finds_two_character_words_addresses_in_either_form_and_phone_suffixes() {
        String word = bed.organisation().fresh("w");
        String number = register(
                TicketFacts.of("厨房漏气 " + word).caller("欧阳娜", "139 5780 7788").at("桂花苑", "17幢6单元1903室"));
        for (String text : List.of("漏气 " + word, "桂花", "17-6-1903", "17幢6单元1903室", "57807788", "欧阳", number)) {
            assertThat(find(text, PageRequest.first(10)).items())
                    .as(text)
                    .extracting(TicketRow::number)
                    .contains(number);
        }
        assertThat(bed.asPerson(agent, () -> search.search("17-6-1903", 10)))
                .extracting(SearchHit::number)
                .contains(number);
        String field = bed.organisation().person(unit, "field");
        assertThat(bed.asPerson(field, () -> search.search("17-6-1903", 10))).isEmpty();
        assertThat(bed.asPerson(agent, () -> queries.similar("B", "13957807788", null, null)))
                .extracting(TicketRow::number)
                .contains(number);
        assertThat(bed.asPerson(agent, () -> queries.ofCaller("13957807788"))).hasSize(1);
    }

    /** A long word is looked for among the newest tickets first, which must not change what is found. */
    @Test
    void a_long_word_is_found_newest_first_page_by_page_and_counted() {
        List<String> oldestFirst = Stream.of("一", "二", "三", "四", "五")
                .map(which -> register(TicketFacts.of("翡翠湖畔花园第" + which + "次报修")))
                .toList();
        List<String> found = Stream.of(0, 1, 2)
                .map(page -> find("翡翠湖畔花园", PageRequest.of(page, 2, null)))
                .peek(page -> assertThat(page.total()).isEqualTo(5))
                .flatMap(page -> page.items().stream())
                .map(TicketRow::number)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(oldestFirst);
        assertThat(found.get(0)).isEqualTo(oldestFirst.get(4));
        assertThat(find("翡翠湖畔花园", PageRequest.of(0, 2, "number")).items())
                .extracting(TicketRow::number)
                .containsExactlyElementsOf(oldestFirst.subList(0, 2));
        assertThat(find("翡翠湖畔花坛", PageRequest.first(2)).items()).isEmpty();
    }

    private String register(TicketFacts facts) {
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket("B", Channel.PHONE, facts))
                        .number());
    }

    private Page<TicketRow> find(String text, PageRequest page) {
        return bed.asPerson(agent, () -> queries.find(TicketQuery.of(TicketQuery.View.ALL, text), page));
    }
}
