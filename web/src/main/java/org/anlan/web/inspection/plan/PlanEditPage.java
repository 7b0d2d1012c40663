package org.anlan.web.inspection.plan;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlanDetails;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.Preview;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.Refusal;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.people.PersonChoices;

/** Writes a plan, and shows the days it would schedule while it is written. */
@Named("planEditor")
@ViewScoped
public class PlanEditPage implements Serializable {

    private static final int PREVIEWED = 24;

    private static final Map<String, String> LABELS = Map.of(
            "schedule.unit", "plan.cycle",
            "schedule.every", "plan.every_n",
            "schedule.anchor", "plan.anchor",
            "schedule.until", "plan.until",
            "schedule.dayRule", "plan.day_rule",
            "schedule.weekdays", "plan.weekdays",
            "schedule.nth", "plan.nth",
            "window.opensBefore", "plan.opens_before",
            "window.dueAfter", "plan.due_after",
            "window.missedAfter", "plan.missed_after");

    @Inject
    transient Plans plans;

    @Inject
    transient Checklists checklists;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient CallerContext callers;

    @Inject
    transient BusinessZone zone;

    @Inject
    transient Clock clock;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String number;
    private long version;
    private final PlanForm form = new PlanForm();
    private transient PlanFacts previewed;
    private transient Preview preview;
    private transient List<String> problems = List.of();

    /** View action. */
    public void load() {
        if (number == null) {
            form.setAnchor(zone.dateOf(clock.instant()));
            form.setUnitCode(callers.current().unitCode());
        } else {
            PlanDetails plan = plans.details(number);
            version = plan.version();
            fill(plan.facts());
        }
    }

    private void fill(PlanFacts facts) {
        Schedule schedule = facts.schedule();
        form.setTitle(facts.title());
        form.setChecklistNumber(facts.checklistNumber());
        form.setUnitCode(facts.unitCode());
        form.setPlace(facts.place());
        form.setLevel(facts.level());
        form.setAssigneeLogin(facts.assigneeLogin());
        form.setUnit(schedule.unit());
        form.setEvery(schedule.every());
        form.setAnchor(schedule.anchor());
        form.setUntil(schedule.until());
        form.setDayRule(schedule.dayRule());
        form.setWeekdays(schedule.weekdays().stream().sorted().map(Enum::name).toList());
        form.setNth(schedule.nth());
        form.setRoll(schedule.roll());
        form.setOpensBefore(facts.window().opensBefore());
        form.setDueAfter(facts.window().dueAfter());
        form.setMissedAfter(facts.window().missedAfter());
    }

    private PlanFacts facts() {
        boolean weekly = form.getDayRule() == DayRule.WEEKDAYS || form.getDayRule() == DayRule.NTH_WEEKDAY;
        Set<DayOfWeek> weekdays =
                form.getWeekdays().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        Schedule schedule = new Schedule(
                form.getUnit(),
                zero(form.getEvery()),
                form.getAnchor(),
                form.getUntil(),
                form.getDayRule(),
                weekly ? weekdays : Set.of(),
                form.getDayRule() == DayRule.NTH_WEEKDAY ? form.getNth() : null,
                form.getRoll());
        Window window = new Window(zero(form.getOpensBefore()), zero(form.getDueAfter()), zero(form.getMissedAfter()));
        return new PlanFacts(
                form.getTitle(),
                form.getChecklistNumber(),
                form.getUnitCode(),
                form.getPlace(),
                form.getLevel(),
                form.getAssigneeLogin(),
                schedule,
                window);
    }

    private static int zero(Integer value) {
        return value == null ? 0 : value;
    }

    /** What is typed so far would schedule this; null while it does not make a schedule yet. */
    public Preview getPreview() {
        if (!facts().equals(previewed)) {
            refresh();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean unreadable = faces.getPartialViewContext().isAjaxRequest() && faces.isValidationFailed();
        return unreadable ? null : preview;
    }

    /** Why there is no preview, one line for each field that does not fit. */
    public List<String> getProblems() {
        return problems;
    }

    /** Shows the preview anew. */
    public void refresh() {
        previewed = facts();
        problems = List.of();
        try {
            preview = plans.preview(number, previewed, null, null, PREVIEWED);
        } catch (InvalidInput unfit) {
            preview = null;
            problems = unfit.errors().stream().map(this::said).toList();
        } catch (Refusal notYet) {
            preview = null;
            problems = List.of(texts.of(notYet));
        }
    }

    private String said(FieldError error) {
        String label = LABELS.get(error.field());
        return label == null ? texts.of(error) : texts.text("error.at_field", texts.text(label), texts.of(error));
    }

    public String save() {
        String saved = number;
        if (number == null) {
            saved = plans.register(facts());
        } else {
            plans.change(number, version, facts());
        }
        return go.done("plan.saved", saved).to("/inspection/plan.xhtml", "number", saved);
    }

    public boolean isNew() {
        return number == null;
    }

    public LocalDate getToday() {
        return zone.dateOf(clock.instant());
    }

    public List<Choice> getChecklists() {
        return checklists.inForce().stream()
                .map(row -> new Choice(row.number(), row.title()))
                .toList();
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(PlanLevel.values()));
    }

    public List<Choice> getCycles() {
        return texts.choices(List.of(CycleUnit.values()));
    }

    public List<Choice> getDayRules() {
        return texts.choices(List.of(DayRule.values()));
    }

    public List<Choice> getRolls() {
        return texts.choices(List.of(Roll.values()));
    }

    public List<Choice> getWeekdays() {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> new Choice(day.name(), texts.label(day)))
                .toList();
    }

    public PlanForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
