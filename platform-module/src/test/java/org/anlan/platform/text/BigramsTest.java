package org.anlan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void text_becomes_overlapping_pairs_and_singles() {
        assertThat(Bigrams.document("燃气表", null, "BX-001").split(" ")).contains("燃气", "气表", "燃", "bx", "001");
        assertThat(Bigrams.query("燃气表")).isEqualTo("'燃气' & '气表'");
        assertThat(Bigrams.query("BX-001")).isEqualTo("'bx' & '001':*");
        assertThat(Bigrams.query(null)).isEmpty();
    }

    @Test
    void traditional_characters_are_stored_simplified() {
        assertThat(Bigrams.document("電梯維保")).isEqualTo(Bigrams.document("电梯维保"));
        assertThat(Bigrams.document("售後")).contains("售后");
    }

    @Test
    void a_traditional_word_is_asked_for_simplified_or_as_typed() {
        assertThat(Bigrams.query("電梯門")).isEqualTo("('电梯' | '電梯') & ('梯门' | '梯門')");
        assertThat(Bigrams.query("電梯困人")).isEqualTo("('电梯' | '電梯') & '梯困' & '困人'");
    }

    @Test
    void simplified_text_stays_the_very_same() {
        String text = "电梯困人 3 号楼 A 座";
        assertThat(TraditionalCharacters.simplified(text)).isSameAs(text);
    }
}
