package org.anlan.inspection.conduct;

/** Where the photos of an answer hang: under {@link Inspections#ANSWER_KIND} and this number. */
public final class AnswerPhotos {
    private AnswerPhotos() {}

    /** {@code <inspection>/<item>} */
    public static String of(String inspectionNumber, String itemKey) {
        return inspectionNumber + "/" + itemKey;
    }
}
