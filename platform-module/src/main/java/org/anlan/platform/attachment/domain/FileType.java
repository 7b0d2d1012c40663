package org.anlan.platform.attachment.domain;

import java.util.List;

/**
 * What may be attached. Left out on purpose: archives (nobody sees what is inside), office files with macros, HTML and
 * SVG (they run scripts), HEIC (no library on the class path reads it, so place and time of the photo could not be taken
 * out; phones convert to JPEG when a page asks for pictures).
 */
public enum FileType {
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    /** Stored as JPEG, or as PNG when it is transparent. */
    WEBP("image/webp", true, "webp"),
    /** Stored as PNG of its first picture. */
    GIF("image/gif", true, "gif"),
    PDF("application/pdf", false, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    PPT("application/vnd.ms-powerpoint", false, "ppt"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", false, "odp"),
    CSV("text/csv", false, "csv"),
    TEXT("text/plain", false, "txt", "log", "md");

    private final String mediaType;
    private final boolean picture;
    private final List<String> extensions;

    FileType(String mediaType, boolean picture, String... extensions) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return picture;
    }

    /** The usual one first, without dot. */
    public List<String> extensions() {
        return extensions;
    }
}
