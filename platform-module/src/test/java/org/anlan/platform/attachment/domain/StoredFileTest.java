package org.anlan.platform.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class StoredFileTest {
    @Test
    void a_file_is_removed_once() {
        StoredFile file = new StoredFile("risk", "FX-1", "a.pdf", "application/pdf");
        assertThat(file.isRemoved()).isFalse();
        file.remove("li", Instant.EPOCH, "传错");
        assertThat(file.isRemoved()).isTrue();
        assertThatThrownBy(() -> file.remove("wang", Instant.EPOCH, "再删")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void only_a_file_with_a_size_in_pixels_is_a_picture() {
        StoredFile file = new StoredFile("risk", "FX-1", "a.png", "image/png");
        assertThat(file.isPicture()).isFalse();
        file.isPictureOf(2, 1);
        assertThat(file.isPicture()).isTrue();
    }
}
