package org.anlan.web.faces;

import static org.anlan.web.faces.NavEntry.page;
import static org.anlan.web.faces.NavEntry.section;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;

/** What the rail and the "new" menu offer this caller. Add a page here when it exists, never before. */
@Named("nav")
@RequestScoped
public class Navigation {

    /** What any kind of import takes, and reading those of others. */
    private static final String IMPORTS =
            "import.read person.edit unit.edit calendar.edit risk.edit checklist.edit ticket.register";

    /** In the order of the rail; a new page is one line in its section. */
    static final List<NavEntry> SECTIONS = List.of(
            page("home", "house", "/index.xhtml", null),
            section(
                    "risk",
                    "shield-alert",
                    page("risks", "list", "/risk/list.xhtml", "risk.read"),
                    page("heat-map", "grid-3x3", "/risk/heat-map.xhtml", "risk.read"),
                    page("registers", "notebook-pen", "/risk/registers.xhtml", "risk.read"),
                    page("schemes", "scale", "/risk/schemes.xhtml", "risk.read")),
            section(
                    "inspection",
                    "clipboard-check",
                    page("inspections", "clipboard-check", "/inspection/inspections.xhtml", "inspection.read"),
                    page("findings", "triangle-alert", "/inspection/findings.xhtml", "finding.read"),
                    page("plans", "calendar-check", "/inspection/plans.xhtml", "inspection-plan.read"),
                    page("checklists", "list-checks", "/inspection/checklists.xhtml", "checklist.read"),
                    page("report_places", "qr-code", "/inspection/places.xhtml", "finding.register")),
            section(
                    "desk",
                    "headset",
                    page("tickets", "ticket", "/desk/list.xhtml", "ticket.read"),
                    page("orders", "wrench", "/desk/orders.xhtml", "ticket.work"),
                    page("customers", "contact", "/customer/list.xhtml", "ticket.register"),
                    page("paper_forms", "file-pen", "/desk/paper.xhtml", "ticket.register"),
                    page("ticket_policies", "timer", "/desk/policies.xhtml", "ticket.settings")),
            section("governance", "landmark", page("letters", "handshake", "/letter/list.xhtml", "letter.read")),
            section("reports", "chart-column"),
            section(
                    "settings",
                    "settings",
                    page("people", "users", "/people/list.xhtml", "person.read"),
                    page("units", "network", "/units/list.xhtml", "person.read"),
                    page("roles", "shield-user", "/roles/list.xhtml", "person.read"),
                    page("calendars", "calendar-days", "/calendars/list.xhtml", "person.read"),
                    page("audit", "fingerprint", "/audit/list.xhtml", "audit.read"),
                    page("imports", "file-spreadsheet", "/imports/list.xhtml", IMPORTS)));

    /** Things to create, offered by the (+) menu. */
    static final List<NavEntry> CREATE = List.of(
            page("new-risk", "shield-alert", "/risk/edit.xhtml", "risk.edit"),
            page("new_ticket", "headset", "/desk/edit.xhtml", "ticket.register"),
            page("new_letter", "handshake", "/letter/new.xhtml", "letter.edit"));

    /** Pages whose name does not tell which page leads to them. */
    static final Map<String, String> LED_TO = Map.of(
            "/inspection/cadence.xhtml", "/inspection/plans.xhtml",
            "/inspection/report.xhtml", "/inspection/findings.xhtml");

    /** Forms that lists and details lead to: who may not save is not let in to fill them. */
    static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("/calendars/day.xhtml", "calendar.edit"),
            Map.entry("/calendars/edit.xhtml", "calendar.edit"),
            Map.entry("/customer/edit.xhtml", "ticket.register"),
            Map.entry("/desk/policy.xhtml", "ticket.settings"),
            Map.entry("/inspection/checklist-new.xhtml", "checklist.edit"),
            Map.entry("/inspection/plan-edit.xhtml", "inspection-plan.edit"),
            Map.entry("/inspection/report.xhtml", "finding.report"),
            Map.entry("/people/edit.xhtml", "person.edit"),
            Map.entry("/risk/register-edit.xhtml", "register.edit"),
            Map.entry("/risk/scheme-edit.xhtml", "scheme.edit"),
            Map.entry("/units/edit.xhtml", "unit.edit"));

    private CallerContext callers;
    private HttpServletRequest request;
    private List<NavEntry> visible;

    protected Navigation() {}

    @Inject
    public Navigation(CallerContext callers, HttpServletRequest request) {
        this.callers = callers;
        this.request = request;
    }

    /**
     * Whether the caller may open a page: one that the navigation lists takes the permission it is listed with, a form
     * that of saving it; any other is left to the doors behind it.
     */
    public static boolean mayOpen(Caller caller, String path) {
        String toSave = FORMS.get(path);
        if (toSave != null) {
            return caller.grants().containsKey(toSave);
        }
        List<NavEntry> listed = Stream.concat(
                        SECTIONS.stream()
                                .flatMap(section -> Stream.concat(Stream.of(section), section.pages().stream())),
                        CREATE.stream())
                .filter(entry -> path.equals(entry.path()))
                .toList();
        return listed.isEmpty() || listed.stream().anyMatch(entry -> entry.isFor(caller));
    }

    public List<NavEntry> getSections() {
        if (visible == null) {
            visible = SECTIONS.stream()
                    .map(this::reduced)
                    .filter(e -> e.target() != null)
                    .toList();
        }
        return visible;
    }

    public List<NavEntry> getCreate() {
        return CREATE.stream().filter(this::allowed).toList();
    }

    /** Whether the caller is offered this page, so that other pages may link to it. */
    public boolean offers(String path) {
        return getSections().stream()
                .anyMatch(s -> path.equals(s.path()) || s.pages().stream().anyMatch(p -> path.equals(p.path())));
    }

    /** Whether the page of this request belongs to the entry. */
    public boolean current(NavEntry entry) {
        String path = LED_TO.getOrDefault(request.getServletPath(), request.getServletPath());
        boolean listed = SECTIONS.stream().anyMatch(section -> section.holds(path));
        return listed ? entry.holds(path) : entry.adopts(path, SECTIONS);
    }

    private NavEntry reduced(NavEntry entry) {
        List<NavEntry> open = entry.pages().stream().filter(this::allowed).toList();
        return new NavEntry(entry.key(), entry.icon(), allowed(entry) ? entry.path() : null, entry.permission(), open);
    }

    private boolean allowed(NavEntry entry) {
        Caller caller = callers.current();
        return !caller.isAnonymous() && entry.isFor(caller);
    }
}
