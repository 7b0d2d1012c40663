package org.anlan.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.attachment.Attachments.Attachment;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class AttachmentsIT extends InContainer {
    private static final String KIND = "notebook";

    @Inject
    Attachments attachments;

    @Test
    void a_photo_is_kept_with_a_thumbnail_and_told_in_the_history_of_its_record() throws IOException {
        String number = bed.organisation().fresh("W");
        Attachment photo = bed.as("employee", () -> attachments.add(KIND, number, "现场\u202E.jpg", png(3000, 1000)));
        assertThat(photo.fileName()).isEqualTo("现场.jpg.png");
        assertThat(photo.picture()).isTrue();
        assertThat(attachments.of(KIND, number)).extracting(Attachment::id).containsExactly(photo.id());
        assertThat(size(attachments.content(photo.id()).bytes())).isEqualTo("2048x683");
        assertThat(size(attachments.thumbnail(photo.id()).bytes())).isEqualTo("320x107");
        assertThat(bed.database().auditActions(KIND, number)).containsExactly("attachment.added");
    }

    @Test
    void webp_is_read_inside_the_server() {
        byte[] webp = Base64.getDecoder()
                .decode("UklGRnIAAABXRUJQVlA4IGYAAACwBACdASpAACAAPtFcqE2oJSQiKBgMAQAaCWgAyMgabM6kD//AG6XE0ofIuvwAAP7t"
                        + "WTqy3Me5Eih///nCDlfxChQc73A6aetYfi5zQ+obBQWnOEPun8Ijrc1mrNlqGsepExYAAAA=");
        Attachment photo = bed.as(
                "employee",
                () -> attachments.add(
                        KIND, bed.organisation().fresh("W"), "微信图片.webp", new ByteArrayInputStream(webp)));
        assertThat(photo.fileName()).isEqualTo("微信图片.jpg");
    }

    @Test
    void a_removed_file_is_hidden_but_kept() {
        String number = bed.organisation().fresh("W");
        Attachment note = bed.as("employee", () -> attachments.add(KIND, number, "记录.txt", text()));
        bed.as("employee", () -> attachments.remove(note.id(), "传错了"));
        assertThat(attachments.of(KIND, number)).isEmpty();
        assertThatThrownBy(() -> attachments.content(note.id())).isInstanceOf(NotFound.class);
        assertThat(bed.database().value("select removed_reason from platform.attachment where id = ?", note.id()))
                .isEqualTo("传错了");
        assertThat(bed.database()
                        .number("select count(*) from platform.attachment_content where attachment_id = ?", note.id())
                        .intValue())
                .isEqualTo(1);
        assertThat(bed.database().auditActions(KIND, number)).containsExactly("attachment.added", "attachment.removed");
    }

    @Test
    void the_owner_of_the_record_decides_and_a_kind_without_owner_has_no_files() {
        refused(KIND, "R-1", NotAllowed.class);
        refused(KIND, "X-1", NotFound.class);
        refused("nobodys", "W-1", NotFound.class);
        assertThatThrownBy(() -> attachments.of("nobodys", "W-1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.content(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void too_large_and_empty_files_are_refused() {
        String number = bed.organisation().fresh("W");
        for (byte[] content : new byte[][] {{}, new byte[Attachments.MAX_BYTES + 1]}) {
            assertThatThrownBy(() -> bed.as(
                            "employee",
                            () -> attachments.add(KIND, number, "a.txt", new ByteArrayInputStream(content))))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(attachments.of(KIND, number)).isEmpty();
    }

    private void refused(String kind, String number, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> bed.as("employee", () -> attachments.add(kind, number, "a.txt", text())))
                .isInstanceOf(refusal);
    }

    private static InputStream text() {
        return new ByteArrayInputStream("说明".getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String size(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getWidth() + "x" + image.getHeight();
    }
}
