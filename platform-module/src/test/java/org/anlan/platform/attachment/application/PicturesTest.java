package org.anlan.platform.attachment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.attachment.domain.FileType;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String PLACE = "GPS 30.5N 114.3E";
    /** 64 x 32, lossy; 40 x 20 with transparency, lossless. */
    private static final String OPAQUE_WEBP =
            "UklGRnIAAABXRUJQVlA4IGYAAACwBACdASpAACAAPtFcqE2oJSQiKBgMAQAaCWgAyMgabM6kD//AG6XE0ofIuvwAAP7tWTqy3Me5Eih/"
                    + "//nCDlfxChQc73A6aetYfi5zQ+obBQWnOEPun8Ijrc1mrNlqGsepExYAAAA=";

    private static final String TRANSPARENT_WEBP =
            "UklGRmQAAABXRUJQVlA4TFgAAAAvJ8AEEC8Q8x9kAabJfUNII4aEClTMFWwiSVb16ilgH/hzznH9i/nwOI/ov8K2bRtlp7tnkF6ELZuM"
                    + "cwKg0QgAOoZ5GGKMD1uM/QFpLq2dtiztX9L+r2kh";

    @Test
    void a_large_photo_is_downsized_and_gets_a_thumbnail() throws IOException {
        Pictures.Picture kept = Pictures.fit(encoded(halves(5000, 2500), "jpg"), FileType.JPEG);
        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(2048, 1024);
        BufferedImage small = decoded(kept.thumbnail());
        assertThat(new int[] {small.getWidth(), small.getHeight()}).containsExactly(320, 160);
    }

    @Test
    void a_small_photo_keeps_its_size() throws IOException {
        Pictures.Picture kept = Pictures.fit(encoded(halves(100, 60), "jpg"), FileType.JPEG);
        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(100, 60);
        assertThat(decoded(kept.thumbnail()).getWidth()).isEqualTo(100);
    }

    @Test
    void a_photo_taken_sideways_is_turned_upright_and_loses_its_metadata() throws IOException {
        byte[] sideways = withExif(encoded(halves(200, 100), "jpg"), 6);
        assertThat(new String(sideways, StandardCharsets.ISO_8859_1)).contains(PLACE);
        Pictures.Picture kept = Pictures.fit(sideways, FileType.JPEG);
        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(100, 200);
        assertThat(new String(kept.full(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        BufferedImage upright = decoded(kept.full());
        assertThat(isReddish(upright.getRGB(50, 20))).as("left went to the top").isTrue();
        assertThat(isReddish(upright.getRGB(50, 180))).isFalse();
    }

    @Test
    void a_transparent_png_stays_transparent_and_its_thumbnail_is_on_white() throws IOException {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        Pictures.Picture kept = Pictures.fit(encoded(clear, "png"), FileType.PNG);
        assertThat(kept.type()).isEqualTo(FileType.PNG);
        assertThat(decoded(kept.full()).getRGB(5, 5) >>> 24).isZero();
        assertThat(new Color(decoded(kept.thumbnail()).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void webp_becomes_jpeg_or_png_when_transparent_and_gif_becomes_png() throws IOException {
        Pictures.Picture opaque = Pictures.fit(Base64.getDecoder().decode(OPAQUE_WEBP), FileType.WEBP);
        assertThat(opaque.type()).isEqualTo(FileType.JPEG);
        assertThat(new int[] {opaque.width(), opaque.height()}).containsExactly(64, 32);
        assertThat(Pictures.fit(Base64.getDecoder().decode(TRANSPARENT_WEBP), FileType.WEBP)
                        .type())
                .isEqualTo(FileType.PNG);
        assertThat(Pictures.fit(encoded(halves(30, 30), "gif"), FileType.GIF).type())
                .isEqualTo(FileType.PNG);
    }

    @Test
    void a_decompression_bomb_is_refused_before_it_is_decoded() {
        refused(pngHeader(60_000, 60_000), "picture_too_large");
        refused(pngHeader(40_000, 10), "picture_too_large");
        refused(pngHeader(8_000, 8_000), "picture_too_large");
    }

    @Test
    void a_broken_picture_is_refused() throws IOException {
        byte[] whole = encoded(halves(300, 300), "png");
        refused(Arrays.copyOf(whole, whole.length / 3), "picture_broken");
        refused(pngHeader(100, 100), "picture_broken");
    }

    private static void refused(byte[] png, String code) {
        assertThatThrownBy(() -> Pictures.fit(png, FileType.PNG))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).code()).isEqualTo(code));
    }

    /** Left half red, right half blue. */
    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static boolean isReddish(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** Puts an APP1 segment with one tag, the orientation, and a telling text right after the start of the image. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + exif.length + tiff.capacity();
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 2 + length);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) length);
        out.put(exif).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put(header.array()).putInt((int) crc.getValue());
        return png.array();
    }
}
