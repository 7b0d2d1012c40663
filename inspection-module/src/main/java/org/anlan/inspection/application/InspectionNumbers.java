package org.anlan.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anlan.platform.numbering.NumberFormatSource;

/** How checklists, plans, inspections and findings are numbered at first. */
@ApplicationScoped
public class InspectionNumbers implements NumberFormatSource {

    public static final String CHECKLIST = "checklist";
    public static final String PLAN = "inspection-plan";
    public static final String INSPECTION = "inspection";
    public static final String FINDING = "finding";

    @Override
    public Map<String, String> formats() {
        return Map.of(
                CHECKLIST, "PC-{yyyy}-{seq:4}",
                PLAN, "JH-{yyyy}-{seq:4}",
                INSPECTION, "JC-{yyyyMMdd}-{seq:4}",
                FINDING, "YH-{yyyyMMdd}-{seq:4}");
    }
}
