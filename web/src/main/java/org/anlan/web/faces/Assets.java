package org.anlan.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Version of our style sheet, scripts and icons: another content is another address. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/app/";

    private String version;

    protected Assets() {}

    @Inject
    public Assets(ServletContext context) {
        CRC32 sum = new CRC32();
        for (String file : new TreeSet<>(context.getResourcePaths(FOLDER))) {
            try (InputStream content = context.getResourceAsStream(file)) {
                new CheckedInputStream(content, sum).transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
