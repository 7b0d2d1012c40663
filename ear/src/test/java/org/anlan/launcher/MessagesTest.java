package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @Test
    void both_languages_have_the_same_sentences_with_the_same_arguments() throws IOException {
        Properties chinese = load("messages.properties");
        Properties english = load("messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            for (String argument : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(english.getProperty(key).contains(argument))
                        .as(key + " " + argument)
                        .isEqualTo(chinese.getProperty(key).contains(argument));
            }
            assertThat(english.getProperty(key) + chinese.getProperty(key))
                    .as("an apostrophe quotes in a message format: " + key)
                    .doesNotContain("'");
        }
    }

    @ParameterizedTest
    @CsvSource({"en_GB.UTF-8, english", "zh_CN.UTF-8, chinese", "C, chinese", "de_DE, chinese"})
    void english_is_spoken_only_where_the_environment_asks_for_it(String lang, String expected) {
        String text = Messages.of(Map.of("LANG", lang)).text("ready", "x");

        assertThat(text.startsWith("Anlan is ready")).isEqualTo("english".equals(expected));
    }

    @Test
    void a_stronger_variable_wins_and_an_empty_one_does_not_count() {
        assertThat(Messages.of(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8"))
                        .text("ready", "x"))
                .startsWith("安澜");
        assertThat(Messages.of(Map.of("LC_ALL", "", "LANG", "en_US.UTF-8")).text("ready", "x"))
                .startsWith("Anlan");
    }

    @Test
    void a_port_is_printed_without_grouping() {
        assertThat(Messages.of(Map.of("LANG", "en")).text("port.busy", 18080, "in use"))
                .contains("port 18080 ");
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
