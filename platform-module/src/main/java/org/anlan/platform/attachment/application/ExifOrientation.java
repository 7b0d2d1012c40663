package org.anlan.platform.attachment.application;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which way up a JPEG was taken (Exif 2.32, tag 0x0112: 1 to 8). Read from the bytes, because the JDK's metadata reader
 * refuses the photos of many cameras for the order of their segments.
 */
final class ExifOrientation {
    static final int UPRIGHT = 1;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** @return 1 to 8; 1 also when the photo does not say or says nonsense */
    static int of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
    }

    private static int search(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4 && (jpeg.get() & 0xFF) == 0xFF) {
            int marker = jpeg.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            ByteBuffer segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1 && isExif(segment)) {
                return fromTiff(segment.slice(EXIF.length, length - EXIF.length));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] head = new byte[EXIF.length];
        segment.slice().get(head);
        return Arrays.equals(head, EXIF);
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
