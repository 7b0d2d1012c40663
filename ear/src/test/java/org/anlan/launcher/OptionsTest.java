package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void nothing_said_means_port_8080_all_interfaces_and_the_folder_data() throws LaunchFailure {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.host()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.db()).isEmpty();
        assertThat(options.demo()).isFalse();
        assertThat(options.help()).isFalse();
    }

    @Test
    void values_follow_after_a_blank_or_an_equals_sign() throws LaunchFailure {
        Options options = Options.parse(
                "--port",
                "9090",
                "--host=127.0.0.1",
                "--data",
                "/srv/安澜",
                "--db=jdbc:postgresql://db/x?ssl=true",
                "--demo");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.host()).contains("127.0.0.1");
        assertThat(options.data()).isEqualTo(Path.of("/srv/安澜"));
        assertThat(options.db()).contains("jdbc:postgresql://db/x?ssl=true");
        assertThat(options.demo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--prot, option.unknown",
        "demo, option.unknown",
        "--port, option.value",
        "--data=, option.value",
        "--port=0, option.port",
        "--port=65536, option.port",
        "--port=http, option.port",
        "--db=mysql://x, option.db",
        "--db=jdbc:postgresql://h/x?ssl=true&password=y, option.db.secret",
        "--db=jdbc:postgresql://me:secret@h/x, option.db.secret",
        "--demo=yes, option.flag",
    })
    void a_bad_option_is_refused_with_its_own_sentence(String argument, String key) {
        assertThatThrownBy(() -> Options.parse(argument)).isInstanceOfSatisfying(LaunchFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo(key);
            assertThat(failure.exitCode()).isEqualTo(LaunchFailure.BAD_OPTION);
        });
    }

    @Test
    void an_option_is_not_taken_for_the_value_of_the_one_before() {
        assertThatThrownBy(() -> Options.parse("--data", "--demo")).hasMessage("option.value");
    }
}
