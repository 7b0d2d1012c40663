package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.servicedesk.paper.PaperForms;
import org.anlan.servicedesk.paper.PaperForms.Reserved;
import org.anlan.web.faces.Go;

/** Numbers for paper forms while the system is down, and those that still have to be entered. */
@Named
@RequestScoped
public class PaperFormsPage {
    @Inject
    PaperForms paper;

    @Inject
    Go go;

    private String kind = "B";
    private Integer count = 10;
    private List<Reserved> rows;

    /** View action. */
    public void load() {
        rows = paper.open();
    }

    public String reserve() {
        List<String> numbers = paper.reserve(kind, count == null ? 0 : count);
        return go.done("paper.reserved", numbers.get(0), numbers.get(numbers.size() - 1))
                .to("/desk/paper.xhtml");
    }

    public List<Reserved> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
