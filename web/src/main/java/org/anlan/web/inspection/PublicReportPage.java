package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.PublicReports.Photo;
import org.anlan.inspection.finding.PublicReports.ReportPlace;
import org.anlan.web.security.AddressLimits;

/** Reports a hazard without an account, from the place whose code was scanned. */
@Named
@RequestScoped
public class PublicReportPage {

    @Inject
    PublicReports reports;

    @Inject
    AddressLimits limits;

    @Inject
    HttpServletRequest request;

    private ReportPlace place;
    private String title;
    private String description;
    private String contact;
    private Part photo;
    private String number;

    /** View action. */
    public void load() {
        getPlace();
    }

    /** Stays on the page and shows the number. */
    public void send() throws IOException {
        limits.requireReport(request);
        Photo taken = photo == null || photo.getSize() == 0
                ? null
                : new Photo(photo.getSubmittedFileName(), photo.getInputStream().readAllBytes());
        number = reports.report(getPlace().code(), title, description, contact, taken);
    }

    public ReportPlace getPlace() {
        if (place == null) {
            place = reports.place(request.getParameter("place"));
        }
        return place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getNumber() {
        return number;
    }
}
