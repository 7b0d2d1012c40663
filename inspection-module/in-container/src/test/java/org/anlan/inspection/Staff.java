package org.anlan.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;
import org.anlan.testing.Testbed;

/** A unit with people in the roles an inspection needs, and a checklist in force. */
@Dependent
public class Staff {

    @Inject
    Testbed bed;

    @Inject
    Checklists checklists;

    String unit;
    String safety;
    String manager;
    String head;
    String field;
    String employee;

    Staff hired() {
        unit = bed.organisation().unit(null);
        safety = bed.organisation().person(unit, "safety");
        manager = bed.organisation().person(unit, "manager");
        head = bed.organisation().person(unit, "head");
        field = bed.organisation().person(unit, "field");
        employee = bed.organisation().person(unit, "employee");
        return this;
    }

    /** Two items: 1 with a pre-written finding, 2 critical. */
    String checklist() {
        return bed.asPerson(safety, () -> {
            String number = checklists.register(new SaveChecklist("门店日查", null, unit, null));
            FindingTemplate template = new FindingTemplate("消防通道堵塞", "消防缺陷", FindingLevel.GENERAL, field, 3);
            checklists.addNode(number, version(number), null, 0, NodeFacts.item("消防通道畅通", template));
            checklists.addNode(number, version(number), null, 9, NodeFacts.item("燃气阀门关闭", FindingTemplate.NONE));
            checklists.act(number, version(number), ChecklistAction.PUBLISH);
            return number;
        });
    }

    long version(String number) {
        return checklists.details(number).version();
    }

    PlanFacts daily(String checklist, LocalDate anchor) {
        Schedule schedule = new Schedule(CycleUnit.DAY, 1, anchor, null, DayRule.EVERY_DAY, null, null, Roll.NONE);
        return new PlanFacts("门店日查", checklist, unit, "一楼", null, field, schedule, new Window(0, 0, 0));
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    List<String> everybody() {
        return List.of(safety, manager, head, field, employee);
    }
}
