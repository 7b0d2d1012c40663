package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.anlan.platform.access.Holders;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.people.People;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.servicedesk.MaskedPhone;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.sla.SlaPolicies.Policy;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;

/** Words and choices of the desk's pages, each looked up once a request. */
@Named("desk")
@RequestScoped
public class DeskWords {
    private static final int HOUR = 60;

    @Inject
    Catalogue catalogue;

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Holders holders;

    @Inject
    Calendars calendars;

    @Inject
    Texts texts;

    @Inject
    Appearance look;

    private List<Choice> kinds;
    private List<Choice> workingUnits;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> unitNames = new HashMap<>();

    public List<Choice> getKinds() {
        if (kinds == null) {
            kinds = catalogue.kinds().stream()
                    .map(k -> new Choice(k.code(), look.named(k.name(), k.nameEn())))
                    .toList();
        }
        return kinds;
    }

    public String kind(String code) {
        return getKinds().stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** @param code null for every kind */
    public String kindOrAll(String code) {
        return code == null ? texts.text("field.all") : kind(code);
    }

    public boolean isDispatched(String kindCode) {
        return catalogue.kinds().stream().anyMatch(kind -> kind.code().equals(kindCode) && kind.dispatched());
    }

    /** A telephone number as lists show it. */
    public String masked(String phone) {
        return MaskedPhone.of(phone);
    }

    public String calendar(String code) {
        return calendars.all().stream()
                .filter(calendar -> calendar.code().equals(code))
                .map(calendar -> look.named(calendar.name(), calendar.nameEn()))
                .findFirst()
                .orElse(code);
    }

    /** Categories of a kind, indented by depth. */
    public List<Choice> categories(String kindCode) {
        return catalogue.categories(kindCode).stream()
                .map(c -> new Choice(c.code(), "\u3000".repeat(c.depth()) + look.named(c.name(), c.nameEn())))
                .toList();
    }

    public List<Choice> getUnits() {
        return choices(unit -> true);
    }

    /** Units that work can be sent to: those with people who may work on tickets, and suppliers. */
    public List<Choice> getWorkingUnits() {
        if (workingUnits == null) {
            Set<String> working = holders.units(TicketPermission.WORK);
            workingUnits = choices(unit -> unit.kind() == UnitKind.SUPPLIER || working.contains(unit.code()));
        }
        return workingUnits;
    }

    private List<Choice> choices(Predicate<UnitRow> which) {
        return units.tree().stream()
                .filter(UnitRow::active)
                .filter(which)
                .map(unit -> new Choice(unit.code(), "\u3000".repeat(unit.depth()) + unit.name()))
                .toList();
    }

    public String category(TicketRow row) {
        return row.categoryName() == null ? "" : look.named(row.categoryName(), row.categoryNameEn());
    }

    public String category(Policy policy) {
        return policy.categoryName() == null
                ? texts.text("field.all")
                : look.named(policy.categoryName(), policy.categoryNameEn());
    }

    public List<Choice> getPriorities() {
        return texts.choices(List.of(Priority.values()));
    }

    public String person(String login) {
        return login == null ? "" : names.computeIfAbsent(login, people::nameOf);
    }

    public String unit(String code) {
        return code == null ? "" : unitNames.computeIfAbsent(code, units::nameOf);
    }

    /** Who works on it: the person, or the unit that has yet to take it. */
    public String worker(TicketRow row) {
        return row.assigneeLogin() != null ? person(row.assigneeLogin()) : unit(row.assignedUnit());
    }

    /** Place and address as one line. */
    public String where(TicketRow row) {
        List<String> parts = new ArrayList<>();
        if (row.place() != null) {
            parts.add(row.place());
        }
        if (row.address() != null) {
            parts.add(row.address());
        }
        return String.join(" ", parts);
    }

    /** 剩 3 小时 20 分, 超 20 分, or why there is no such number. */
    public String remaining(TicketRow row) {
        if (row.status() == TicketStatus.SUSPENDED) {
            return texts.text("desk.clock.stands");
        }
        return row.remainingMinutes() == null ? "" : left(row.remainingMinutes());
    }

    /** @param minutes working minutes, negative when over */
    public String left(long minutes) {
        return minutes == 0
                ? texts.text("desk.clock.moment")
                : texts.text(minutes < 0 ? "desk.clock.over" : "desk.clock.left", span(Math.abs(minutes)));
    }

    /** 3 小时 20 分, in working time: there are no days in it. */
    public String span(long minutes) {
        if (minutes < HOUR) {
            return texts.text("desk.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? texts.text("desk.hours", minutes / HOUR)
                : texts.text("desk.hours_minutes", minutes / HOUR, minutes % HOUR);
    }

    public String tone(TicketStatus status) {
        return switch (status) {
            case NEW, AWAITING_CALL_BACK -> "violet";
            case ACCEPTED, DISPATCHED, IN_PROGRESS -> "brand";
            case RESOLVED -> "green";
            case SUSPENDED, CLOSED, INVALID -> "neutral";
        };
    }

    public String tone(Priority priority) {
        return priority == Priority.URGENT ? "rose" : priority == Priority.HIGH ? "violet" : "neutral";
    }

    public String clockTone(SlaView.State state) {
        return switch (state) {
            case BREACHED, MET_LATE -> "rose";
            case MET -> "green";
            case WARNED -> "violet";
            case RUNNING, PAUSED, VOID -> "neutral";
        };
    }

    /** For a page in EL, which finds no overload by an enum's type. */
    public String statusTone(TicketStatus status) {
        return tone(status);
    }

    public String priorityTone(Priority priority) {
        return tone(priority);
    }
}
