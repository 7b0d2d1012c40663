package org.anlan.platform.attachment.application;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.attachment.domain.FileType;

/**
 * Makes an uploaded photo fit to be kept: upright, at most 2048 px, written anew and so without place, time and camera,
 * with a thumbnail of 320 px. The size is read before anything is decoded, big pictures are thinned out while they are
 * read, and only two are worked on at a time.
 */
final class Pictures {
    static final int LARGEST_SIDE = 2048;
    static final int THUMBNAIL_SIDE = 320;
    /** The largest photo telephones take without being asked to, 8160 x 6144. */
    static final long MOST_PIXELS = 51_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final double QUALITY = 0.85;
    private static final Semaphore PLACES = new Semaphore(2, true);

    private Pictures() {}

    /** @throws InvalidInput {@code picture_too_large} or {@code picture_broken} */
    static Picture fit(byte[] content, FileType type) {
        PLACES.acquireUninterruptibly();
        try {
            BufferedImage upright = read(content, type);
            boolean transparent = upright.getColorModel().hasAlpha();
            FileType kept = transparent || type == FileType.PNG || type == FileType.GIF ? FileType.PNG : FileType.JPEG;
            BufferedImage full = downsized(upright, LARGEST_SIDE);
            BufferedImage small = downsized(onWhite(full), THUMBNAIL_SIDE);
            return new Picture(kept, full.getWidth(), full.getHeight(), write(full, kept), write(small, FileType.JPEG));
        } finally {
            PLACES.release();
        }
    }

    private static BufferedImage read(byte[] content, FileType type) {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            refuseTooLarge(width, height);
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LARGEST_SIDE));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return upright(reader.read(0, thinned), content, type);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInput refused ? refused : InvalidInput.of("file", "picture_broken");
        } finally {
            reader.dispose();
        }
    }

    /** WebP by its own class: a server's class loaders hide plug-ins from the registry of the JDK. */
    private static ImageReader reader(FileType type) {
        return type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    }

    private static void refuseTooLarge(int width, int height) {
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw InvalidInput.of("file", "picture_too_large", width, height, MOST_PIXELS / 1_000_000);
        }
    }

    private static BufferedImage upright(BufferedImage image, byte[] content, FileType type) {
        int orientation = type == FileType.JPEG ? ExifOrientation.of(content) : ExifOrientation.UPRIGHT;
        return orientation == ExifOrientation.UPRIGHT
                ? image
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(image);
    }

    private static BufferedImage downsized(BufferedImage image, int side) {
        if (Math.max(image.getWidth(), image.getHeight()) <= side) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(side, side).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] write(BufferedImage image, FileType type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (type == FileType.PNG) {
                ImageIO.write(image, "png", out);
            } else {
                Thumbnails.of(onWhite(image))
                        .scale(1)
                        .outputFormat("jpg")
                        .outputQuality(QUALITY)
                        .toOutputStream(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param type what it is kept as @param thumbnail JPEG */
    record Picture(FileType type, int width, int height, byte[] full, byte[] thumbnail) {}
}
