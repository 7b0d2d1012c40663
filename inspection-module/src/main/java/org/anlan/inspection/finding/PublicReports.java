package org.anlan.inspection.finding;

import jakarta.ejb.Local;
import java.util.List;

/** Door: reports without an account, from a printed QR code that names a place. */
@Local
public interface PublicReports {

    /** Reports one source may make in an hour. */
    int MOST_PER_HOUR = 6;

    /** Photos of one report. */
    int MOST_PHOTOS = 5;

    /** @throws org.anlan.platform.NotFound no such place, or it is no longer in use */
    ReportPlace place(String code);

    /**
     * @param contact phone or name, or null to stay anonymous; at most 60 characters
     * @param photos pictures of the hazard, {@value #MOST_PHOTOS} at most
     * @return number of the finding
     * @throws org.anlan.platform.RuleBroken {@code finding.too_many_reports}
     * @throws org.anlan.platform.InvalidInput field {@code photo}: too many, too large, or no picture
     */
    String report(String placeCode, String title, String description, String contact, List<Photo> photos);

    /** Places with a code, by name; needs {@code finding.register}. */
    List<ReportPlace> places();

    /** @return the code, such as {@code k7f2m9qx} */
    String addPlace(String name, String unitCode);

    void closePlace(String code);

    /** A place that was closed is in use again, with the same code. */
    void reopenPlace(String code);

    record ReportPlace(String code, String name, String unitCode, String unitName, boolean active) {}

    record Photo(String fileName, byte[] content) {}
}
