package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.PublicReports.Photo;
import org.anlan.inspection.finding.PublicReports.ReportPlace;
import org.anlan.platform.NotFound;
import org.anlan.web.security.AddressLimits;
import org.omnifaces.util.Faces;

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
    private boolean gone;
    private String title;
    private String description;
    private String contact;
    private List<Part> photo;
    private String number;

    /** View action. Who scanned an old code is told so, and not to sign in. */
    public void load() {
        if (getPlace() == null) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Stays on the page and shows the number. */
    public void send() throws IOException {
        if (getPlace() == null) {
            return;
        }
        limits.requireReport(request);
        List<Photo> taken = new ArrayList<>();
        for (Part part : photo == null ? List.<Part>of() : photo) {
            if (part.getSize() > 0) {
                taken.add(new Photo(
                        part.getSubmittedFileName(), part.getInputStream().readAllBytes()));
            }
        }
        number = reports.report(getPlace().code(), title, description, contact, taken);
    }

    /** Null when the code is unknown or no longer in use. */
    public ReportPlace getPlace() {
        if (place == null && !gone) {
            try {
                place = reports.place(request.getParameter("place"));
            } catch (NotFound closed) {
                gone = true;
            }
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

    public List<Part> getPhoto() {
        return photo;
    }

    public void setPhoto(List<Part> photo) {
        this.photo = photo;
    }

    public int getMostPhotos() {
        return PublicReports.MOST_PHOTOS;
    }

    public String getNumber() {
        return number;
    }
}
