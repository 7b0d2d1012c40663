package org.anlan.web.demo.story;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that the story needs, drawn: nobody's real signature is in the product. */
public final class Pictures {

    private static final byte[] SIGNATURE = draw();

    private Pictures() {}

    /** A scrawl as a finger leaves it. PNG. */
    public static byte[] signature() {
        return SIGNATURE.clone();
    }

    private static byte[] draw() {
        BufferedImage image = new BufferedImage(240, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 240, 90);
        pen.setColor(new Color(0x1D2939));
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(24, 60);
        line.curveTo(40, 10, 60, 20, 52, 62);
        line.curveTo(70, 30, 90, 22, 84, 58);
        line.curveTo(110, 66, 100, 20, 128, 34);
        line.curveTo(140, 70, 160, 64, 168, 30);
        line.curveTo(176, 76, 200, 60, 222, 44);
        pen.draw(line);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
