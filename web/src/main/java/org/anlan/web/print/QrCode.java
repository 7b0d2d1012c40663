package org.anlan.web.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A QR code that opens an address, drawn with {@code app:qr}.
 *
 * @param address what the code says
 * @param size width of the drawing in modules, with the quiet zone of four modules around it
 * @param path the code as the path of an SVG, one unit a module
 */
public record QrCode(String address, int size, String path) {

    private static final int QUIET = 4;

    /** @throws IllegalArgumentException too long for a code */
    public static QrCode of(String address) {
        ByteMatrix matrix = matrix(address);
        return new QrCode(address, matrix.getWidth() + 2 * QUIET, path(matrix));
    }

    /** @param page path of a page of this application, with its parameters: opened at the address that was asked for */
    public static QrCode to(HttpServletRequest request, String page) {
        String asked = request.getRequestURL().toString();
        String host =
                asked.substring(0, asked.length() - request.getRequestURI().length());
        return of(host + request.getContextPath() + page);
    }

    private static String path(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }
}
