package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.PublicReports.ReportPlace;
import org.anlan.web.faces.Go;
import org.anlan.web.print.QrCode;

/** Places from which anybody can report by a printed code. */
@Named
@RequestScoped
public class PlacesPage {

    @Inject
    PublicReports reports;

    @Inject
    HttpServletRequest request;

    @Inject
    Go go;

    private String name;
    private List<ReportPlace> places;

    /** View action. */
    public void load() {
        places = reports.places();
    }

    public String add() {
        reports.addPlace(name, null);
        return go.done("report_place.added", name).to("/inspection/places.xhtml");
    }

    public String close(String code) {
        reports.closePlace(code);
        return go.done("report_place.closed").to("/inspection/places.xhtml");
    }

    public String reopen(String code) {
        reports.reopenPlace(code);
        return go.done("report_place.reopened").to("/inspection/places.xhtml");
    }

    public List<ReportPlace> getPlaces() {
        if (places == null) {
            load();
        }
        return places;
    }

    /** The place of the printed sheet. */
    public ReportPlace getPlace() {
        return reports.place(request.getParameter("code"));
    }

    public QrCode getCode() {
        return QrCode.to(request, "/hazard-report.xhtml?place=" + getPlace().code());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
