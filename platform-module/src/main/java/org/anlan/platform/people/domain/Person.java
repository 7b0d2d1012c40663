package org.anlan.platform.people.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.Theme;
import org.anlan.platform.signin.SignIn;
import org.hibernate.annotations.OptimisticLock;

/**
 * Somebody who works with Anlan. Lives from registration until leaving; the login is for ever. The security stamp
 * changes with password, roles and leaving, and ends every session that carries the former one. Signing in and taste
 * (language, theme) do not count as a change of the record somebody else may be editing.
 */
@Entity
@Table(name = "person", schema = "platform")
public class Person {

    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String login;

    private String name;

    @Column(name = "unit_code")
    private String unitCode;

    private String posts = "";
    private String phone;
    private String email;

    @OptimisticLock(excluded = true)
    private String language = "zh-CN";

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private Theme theme = Theme.SYSTEM;

    @Enumerated(EnumType.STRING)
    private PersonStatus status = PersonStatus.ACTIVE;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "failed_attempts")
    @OptimisticLock(excluded = true)
    private int failedAttempts;

    @Column(name = "locked_until")
    @OptimisticLock(excluded = true)
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    @OptimisticLock(excluded = true)
    private Instant lastSignInAt;

    @Column(name = "security_stamp")
    private int securityStamp;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "person_role",
            schema = "platform",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "deputy", schema = "platform", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Deputy> deputies = new HashSet<>();

    @Version
    private long version;

    protected Person() {}

    public Person(String login, String name, Instant at) {
        this.login = login;
        this.name = name;
        this.createdAt = at;
    }

    public void describe(String name, String unitCode, String posts) {
        this.name = name;
        this.unitCode = unitCode;
        this.posts = posts == null ? "" : posts;
    }

    public void reachableBy(String phone, String email) {
        this.phone = phone;
        this.email = email;
    }

    public void prefer(String language, Theme theme) {
        this.language = language;
        this.theme = theme;
    }

    /** Other roles end the running sessions. */
    public void grantRoles(Collection<Role> granted) {
        if (!roles.equals(Set.copyOf(granted))) {
            roles.clear();
            roles.addAll(granted);
            endSessions();
        }
    }

    /** Sets a password somebody else chose: it must be changed at the next sign-in. */
    public void receivePassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        failedAttempts = 0;
        lockedUntil = null;
        endSessions();
    }

    public void choosePassword(String hash) {
        receivePassword(hash, false);
    }

    public void leave() {
        if (status == PersonStatus.LEFT) {
            throw new RuleBroken("person.already_left", login);
        }
        status = PersonStatus.LEFT;
        endSessions();
    }

    public void comeBack() {
        if (status == PersonStatus.ACTIVE) {
            throw new RuleBroken("person.not_left", login);
        }
        status = PersonStatus.ACTIVE;
        endSessions();
    }

    public void endSessions() {
        securityStamp++;
    }

    public void signedIn(Instant at) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = at;
    }

    /** From the fifth failure in a row on the account rests: 1 minute, then twice as long each time, at most an hour. */
    public void signInFailed(Instant at) {
        failedAttempts++;
        if (failedAttempts >= SignIn.FREE_ATTEMPTS) {
            int doublings = Math.min(failedAttempts - SignIn.FREE_ATTEMPTS, 10);
            Duration rest = Duration.ofMinutes(1L << doublings);
            lockedUntil = at.plus(rest.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : rest);
        }
    }

    public boolean isLocked(Instant at) {
        return lockedUntil != null && lockedUntil.isAfter(at);
    }

    public boolean maySignIn() {
        return status == PersonStatus.ACTIVE && passwordHash != null;
    }

    /** Both days included. A new period for the same deputy replaces the former one. */
    public void nameDeputy(String deputyLogin, LocalDate from, LocalDate until) {
        if (login.equals(deputyLogin)) {
            throw new RuleBroken("person.deputy_self", login);
        }
        if (until.isBefore(from)) {
            throw new RuleBroken("person.deputy_period", from, until);
        }
        endDeputy(deputyLogin);
        deputies.add(new Deputy(deputyLogin, from, until));
    }

    public void endDeputy(String deputyLogin) {
        deputies.removeIf(deputy -> deputy.login().equals(deputyLogin));
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public String posts() {
        return posts;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public Theme theme() {
        return theme;
    }

    public PersonStatus status() {
        return status;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int securityStamp() {
        return securityStamp;
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }

    public List<Deputy> deputies() {
        return List.copyOf(deputies);
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares; never the password. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("unit", unitCode);
        facts.put("posts", posts);
        facts.put("phone", phone);
        facts.put("email", email);
        facts.put("language", language);
        facts.put("status", status);
        facts.put("roles", roles.stream().map(Role::code).sorted().toList());
        facts.put("deputies", deputies.stream().map(Deputy::toString).sorted().toList());
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && login.equals(person.login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }
}
