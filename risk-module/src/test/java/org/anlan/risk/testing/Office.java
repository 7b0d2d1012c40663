package org.anlan.risk.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Holders;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.platform.idempotency.SeenEvents;
import org.anlan.platform.notice.Notices;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.Deputies;
import org.anlan.platform.people.People;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.platform.time.BusinessZone;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskService;
import org.anlan.risk.application.RiskPermissions;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.register.Registers;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.scheme.LevelSchemes;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * The module at work in a small organisation (公司 › 客服部, 公司 › 工程部), on a real database, with the platform's doors
 * played: roles as shipped, one transaction a test that is rolled back at the end.
 */
public final class Office implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-22T01:30:00Z");
    private static final Map<String, Set<String>> SUBTREES =
            Map.of("GS", Set.of("GS", "KF", "GC"), "KF", Set.of("KF"), "GC", Set.of("GC"));

    private static final Set<String> PEOPLE =
            Set.of("safety", "safety2", "manager", "head", "elsewhere", "auditor", "agent");

    public final EntityManager em = RiskDatabase.factory().createEntityManager();
    public final List<AuditEntry> audited = new ArrayList<>();
    public final Map<String, Duty> duties = new HashMap<>();
    public final List<String> notices = new ArrayList<>();
    public final List<RiskApproved> events = new ArrayList<>();
    public final List<RiskClosed> closed = new ArrayList<>();
    private final Wiring wiring = new Wiring(em);
    private final RolePlay access = new RolePlay();
    private Instant now = START;

    public Office() {
        em.getTransaction().begin();
        wiring.with(AccessControl.class, access)
                .with(AuditTrail.class, door(AuditTrail.class, "record", args -> audited.add((AuditEntry) args[0])))
                .with(Clock.class, new TickingClock())
                .with(BusinessZone.class, shanghai())
                .with(Numbering.class, new Counter())
                .with(Duties.class, playDuties())
                .with(Notices.class, door(Notices.class, "send", args -> notices.add(args[0] + " " + args[1])))
                .with(People.class, playPeople())
                .with(Holders.class, playHolders())
                .with(Deputies.class, proxy(Deputies.class, (method, args) -> Set.of()))
                .with(Units.class, playUnits())
                .with(SeenEvents.class, playSeenEvents());
        @SuppressWarnings("unchecked")
        Class<Event<ModuleEvent>> eventType = (Class<Event<ModuleEvent>>) (Class<?>) Event.class;
        wiring.with(eventType, new Published());
        wiring.with(RiskQueries.class, "org.anlan.risk.application.RiskQueriesBean");
        wiring.with(RiskService.class, "org.anlan.risk.application.RiskServiceBean");
        wiring.with(Registers.class, "org.anlan.risk.register.application.RegistersBean");
        wiring.with(RiskFeedback.class, "org.anlan.risk.feedback.application.RiskFeedbackBean");
        wiring.with(RiskReviews.class, "org.anlan.risk.review.application.RiskReviewsBean");
        wiring.with(LevelSchemes.class, "org.anlan.risk.scheme.application.LevelSchemesBean");
        as("safety");
    }

    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    /** From here on this person acts: safety, safety2, manager, head of 客服部; elsewhere in 工程部; auditor; agent. */
    public Office as(String login) {
        access.login = login;
        return this;
    }

    public Office daysLater(int days) {
        now = now.plusSeconds(days * 86_400L);
        return this;
    }

    /** Forgets what is in memory, so that the next read comes from the database. */
    public void forget() {
        em.flush();
        em.clear();
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
    }

    /** The zone as configured by nobody, which is Shanghai. */
    private static BusinessZone shanghai() {
        Config nothing = proxy(Config.class, (method, args) -> Optional.empty());
        ConfigProviderResolver.setInstance(new ConfigProviderResolver() {
            @Override
            public Config getConfig() {
                return nothing;
            }

            @Override
            public Config getConfig(ClassLoader loader) {
                return nothing;
            }

            @Override
            public ConfigBuilder getBuilder() {
                throw new IllegalStateException();
            }

            @Override
            public void registerConfig(Config config, ClassLoader classLoader) {
                throw new IllegalStateException();
            }

            @Override
            public void releaseConfig(Config config) {
                throw new IllegalStateException();
            }
        });
        return new BusinessZone();
    }

    private Duties playDuties() {
        return proxy(Duties.class, (method, args) -> {
            switch (method) {
                case "open" -> duties.put(((Duty) args[0]).code(), (Duty) args[0]);
                case "close" -> duties.remove((String) args[2]);
                case "closeAll" ->
                    duties.values().removeIf(d -> d.objectNumber().equals(args[1]));
                default -> throw new IllegalStateException(method);
            }
            return null;
        });
    }

    private static SeenEvents playSeenEvents() {
        Set<Object> seen = new HashSet<>();
        return proxy(SeenEvents.class, (method, args) -> seen.add(List.of(args[0], ((ModuleEvent) args[1]).eventId())));
    }

    /** All of 客服部 and above whose role has the permission. */
    private static Holders playHolders() {
        return proxy(Holders.class, (method, args) -> {
            Set<String> roles = new RiskPermissions()
                    .defaultGrants().stream()
                            .filter(grant -> grant.permission().code().equals(args[0]))
                            .map(grant -> grant.role())
                            .collect(Collectors.toSet());
            return PEOPLE.stream()
                    .filter(login -> roles.contains(login.replaceAll("\\d", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    private static People playPeople() {
        return proxy(
                People.class,
                (method, args) -> method.equals("nameOf")
                        ? args[0]
                        : Optional.of((String) args[0])
                                .filter(PEOPLE::contains)
                                .map(login -> new People.Choice(login, login, "客服部")));
    }

    private static Units playUnits() {
        List<UnitRow> tree = List.of(
                new UnitRow("GS", "公司", UnitKind.BRANCH, null, 0, "公司", 0, true, 1, 0),
                new UnitRow("KF", "客服部", UnitKind.DEPARTMENT, "GS", 1, "公司 › 客服部", 0, true, 1, 0),
                new UnitRow("GC", "工程部", UnitKind.DEPARTMENT, "GS", 1, "公司 › 工程部", 1, true, 1, 0));
        return proxy(Units.class, (method, args) -> switch (method) {
            case "tree" -> tree;
            case "find" -> tree.stream().filter(u -> u.code().equals(args[0])).findFirst();
            case "nameOf" ->
                tree.stream()
                        .filter(u -> u.code().equals(args[0]))
                        .map(UnitRow::name)
                        .findFirst()
                        .orElse((String) args[0]);
            case "subtree" -> SUBTREES.getOrDefault((String) args[0], Set.of());
            default -> throw new IllegalStateException(method);
        });
    }

    private interface Played {
        Object call(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> door, Played played) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(),
                new Class<?>[] {door},
                (self, method, args) -> played.call(method.getName(), args)));
    }

    private static <T> T door(Class<T> type, String only, java.util.function.Consumer<Object[]> does) {
        return proxy(type, (method, args) -> {
            if (!method.equals(only)) {
                throw new IllegalStateException(method);
            }
            does.accept(args);
            return null;
        });
    }

    private final class TickingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }

    private static final class Counter implements Numbering {
        private static int last;

        @Override
        public synchronized String next(String kind) {
            return ("risk".equals(kind) ? "FX-2026-" : "QD-2026-") + String.format("%06d", ++last);
        }
    }

    private final class Published implements Event<ModuleEvent> {
        @Override
        public void fire(ModuleEvent event) {
            if (event instanceof RiskApproved approved) {
                events.add(approved);
            } else {
                closed.add((RiskClosed) event);
            }
        }

        @Override
        public <U extends ModuleEvent> CompletionStage<U> fireAsync(U event) {
            throw new IllegalStateException();
        }

        @Override
        public <U extends ModuleEvent> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new IllegalStateException();
        }

        @Override
        public Event<ModuleEvent> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends ModuleEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new IllegalStateException();
        }

        @Override
        public <U extends ModuleEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new IllegalStateException();
        }
    }

    /** The shipped grants, looked up by a login that starts with its role. */
    private static final class RolePlay implements AccessControl {
        private String login;

        private String role() {
            return login.equals("elsewhere") ? "safety" : login.replaceAll("\\d", "");
        }

        private String unit() {
            return login.equals("elsewhere") ? "GC" : login.equals("head") ? "GS" : "KF";
        }

        private Optional<DataScope> scope(Permission permission) {
            return new RiskPermissions()
                    .defaultGrants().stream()
                            .filter(g -> g.role().equals(role())
                                    && g.permission().code().equals(permission.code()))
                            .map(g -> g.scope())
                            .findFirst();
        }

        @Override
        public Caller caller() {
            return new Caller(1, login, login, unit(), "zh-CN", Set.of(role()), Map.of(), null, "test");
        }

        @Override
        public boolean allows(Permission permission) {
            return scope(permission).isPresent();
        }

        @Override
        public boolean allows(Permission permission, String unitCode, String ownerLogin) {
            return filter(permission).covers(unitCode, ownerLogin);
        }

        @Override
        public void require(Permission permission) {
            if (!allows(permission)) {
                throw new NotAllowed(permission.code());
            }
        }

        @Override
        public void require(Permission permission, String unitCode, String owner, String kind, Object reference) {
            require(permission);
            if (!allows(permission, unitCode, owner)) {
                throw new NotFound(kind, reference);
            }
        }

        @Override
        public ScopeFilter filter(Permission permission) {
            Supplier<ScopeFilter> nothing = () -> new ScopeFilter(false, Set.of(), null);
            return scope(permission)
                    .map(scope -> new ScopeFilter(
                            scope == DataScope.ALL,
                            scope == DataScope.UNIT_AND_BELOW ? SUBTREES.get(unit()) : Set.of(unit()),
                            login))
                    .orElseGet(nothing);
        }
    }
}
