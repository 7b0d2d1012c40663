package org.anlan.web.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.Attachments.Attachment;

/** The files of a record, asked for once a request. */
@Named("files")
@RequestScoped
public class FileList {

    private final Map<String, List<Attachment>> known = new HashMap<>();
    private final Map<String, Boolean> changes = new HashMap<>();
    private Attachments attachments;

    protected FileList() {}

    @Inject
    public FileList(Attachments attachments) {
        this.attachments = attachments;
    }

    public List<Attachment> of(String kind, String number) {
        return known.computeIfAbsent(kind + " " + number, k -> attachments.of(kind, number));
    }

    /** Whether buttons that add and remove are of use to the caller. */
    public boolean mayChange(String kind, String number) {
        return changes.computeIfAbsent(kind + " " + number, k -> attachments.mayChange(kind, number));
    }

    public List<Attachment> pictures(String kind, String number) {
        return of(kind, number).stream().filter(Attachment::picture).toList();
    }

    /** {@code 312 KB}, {@code 1.4 MB}. */
    public String size(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    /** Icon of a file that has no picture. */
    public String icon(Attachment file) {
        return file.mediaType().contains("sheet") || file.mediaType().contains("csv")
                ? "file-spreadsheet"
                : file.mediaType().contains("pdf") ? "file-text" : "file";
    }
}
