package org.anlan.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class ListViewsIT extends InContainer {

    private static final String LIST = "/risk/list.xhtml";

    @Inject
    ListViews views;

    @Test
    void view_belongs_to_its_person_and_list() {
        String login = bed.organisation().person(null);
        String other = bed.organisation().person(null);
        bed.asPerson(login, () -> views.save(LIST, " 高风险 ", "grade=HIGH&hide=11%3A4"));
        assertThat(bed.asPerson(login, () -> views.mine(LIST)))
                .extracting(ListViews.SavedView::name, ListViews.SavedView::query)
                .containsExactly(tuple("高风险", "grade=HIGH&hide=11%3A4"));
        assertThat(bed.asPerson(login, () -> views.mine("/desk/list.xhtml"))).isEmpty();
        assertThat(bed.asPerson(other, () -> views.mine(LIST))).isEmpty();
    }

    @Test
    void same_name_replaces_and_dropped_view_is_gone() {
        String login = bed.organisation().person(null);
        String other = bed.organisation().person(null);
        bed.asPerson(login, () -> views.save(LIST, "我的", "status=DRAFT"));
        bed.asPerson(login, () -> views.save(LIST, "我的", "status=CLOSED"));
        ListViews.SavedView kept = bed.asPerson(login, () -> views.mine(LIST)).get(0);
        assertThat(kept.query()).isEqualTo("status=CLOSED");
        assertThatThrownBy(() -> bed.asPerson(other, () -> views.drop(kept.id())))
                .isInstanceOf(NotFound.class);
        bed.asPerson(login, () -> views.drop(kept.id()));
        assertThat(bed.asPerson(login, () -> views.mine(LIST))).isEmpty();
    }

    @Test
    void view_needs_a_name_and_a_list_takes_twenty() {
        String login = bed.organisation().person(null);
        assertThatThrownBy(() -> bed.asPerson(login, () -> views.save(LIST, " ", "q=1")))
                .isInstanceOf(InvalidInput.class);
        for (int i = 0; i < ListViews.MAX_VIEWS; i++) {
            String name = "view " + i;
            bed.asPerson(login, () -> views.save(LIST, name, ""));
        }
        assertThatThrownBy(() -> bed.asPerson(login, () -> views.save(LIST, "one more", "")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void columns_are_kept_for_a_list_until_chosen_anew() {
        String login = bed.organisation().person(null);
        assertThat(bed.asPerson(login, () -> views.hiddenColumns(LIST))).isEmpty();
        bed.asPerson(login, () -> views.chooseColumns(LIST, "11:4,7"));
        assertThat(bed.asPerson(login, () -> views.hiddenColumns(LIST))).isEqualTo("11:4,7");
        bed.asPerson(login, () -> views.chooseColumns(LIST, ""));
        assertThat(bed.asPerson(login, () -> views.hiddenColumns(LIST))).isEmpty();
        assertThatThrownBy(() -> bed.asPerson(login, () -> views.chooseColumns(LIST, "4;drop")))
                .isInstanceOf(InvalidInput.class);
    }
}
