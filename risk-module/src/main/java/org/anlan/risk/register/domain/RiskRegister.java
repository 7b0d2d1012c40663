package org.anlan.risk.register.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.Registers.ChangeRegister;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.Signature;

/**
 * A register of risks: of one type, of one organisation unit, kept by an owner, its risks reviewed at least yearly. It
 * is signed as a whole by three different people (编制, 审核, 批准, in this order); the third signature makes an
 * edition, and signing begins anew with the next first signature.
 */
@Entity
@Table(name = "risk_register", schema = "risk")
public class RiskRegister {
    /** Review at least yearly. */
    public static final int MAX_REVIEW_MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_register_seq")
    @SequenceGenerator(
            name = "risk_register_seq",
            sequenceName = "risk_register_seq",
            schema = "risk",
            allocationSize = 1)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "type_code", nullable = false, updatable = false)
    private String typeCode;

    @Column(nullable = false)
    private String name;

    @Column(name = "unit_code", nullable = false)
    private String unitCode;

    @Column(name = "owner_login", nullable = false)
    private String ownerLogin;

    @Column(name = "scheme_code")
    private String schemeCode;

    @Column(name = "review_months", nullable = false)
    private int reviewMonths;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RegisterStatus status;

    @Column(nullable = false)
    private int edition;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "prepared_by"))
    @AttributeOverride(name = "at", column = @Column(name = "prepared_at"))
    private RegisterSignature prepared;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "reviewed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
    private RegisterSignature reviewed;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private RegisterSignature approved;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected RiskRegister() {}

    public static RiskRegister open(String number, OpenRegister facts, String by, Instant at) {
        RiskRegister register = new RiskRegister();
        register.number = number;
        register.typeCode = facts.typeCode();
        register.status = RegisterStatus.ACTIVE;
        register.createdBy = by;
        register.createdAt = at;
        int months = facts.reviewMonths() == null ? MAX_REVIEW_MONTHS : facts.reviewMonths();
        register.write(facts.name(), facts.unitCode(), facts.ownerLogin(), facts.schemeCode(), months);
        return register;
    }

    public void change(ChangeRegister facts) {
        requireActive();
        write(facts.name(), facts.unitCode(), facts.ownerLogin(), facts.schemeCode(), facts.reviewMonths());
    }

    /** Archives, reactivates or signs. */
    public void act(RegisterAction action, String by, Instant at) {
        if (!allowed().contains(action) || action == RegisterAction.CHANGE) {
            throw new RuleBroken("register.illegal_transition", status, action);
        }
        switch (action) {
            case ARCHIVE -> status = RegisterStatus.ARCHIVED;
            case REACTIVATE -> status = RegisterStatus.ACTIVE;
            default -> sign(action, by, at);
        }
    }

    /** What the state allows; who may is decided elsewhere. */
    public List<RegisterAction> allowed() {
        if (status == RegisterStatus.ARCHIVED) {
            return List.of(RegisterAction.REACTIVATE);
        }
        List<RegisterAction> actions = new ArrayList<>(List.of(RegisterAction.CHANGE));
        if (!prepared().given() || approved().given()) {
            actions.add(RegisterAction.SIGN_PREPARED);
        } else {
            actions.add(reviewed().given() ? RegisterAction.SIGN_APPROVED : RegisterAction.SIGN_REVIEWED);
        }
        actions.add(RegisterAction.ARCHIVE);
        return actions;
    }

    /** @throws RuleBroken the register is archived: its risks are only read */
    public void requireActive() {
        if (status != RegisterStatus.ACTIVE) {
            throw new RuleBroken("register.archived", number);
        }
    }

    private void sign(RegisterAction action, String by, Instant at) {
        RegisterSignature signature = new RegisterSignature(by, at);
        switch (action) {
            case SIGN_PREPARED -> {
                prepared = signature;
                reviewed = null;
                approved = null;
            }
            case SIGN_REVIEWED -> {
                requireAnother(by, prepared());
                reviewed = signature;
            }
            default -> {
                requireAnother(by, prepared());
                requireAnother(by, reviewed());
                approved = signature;
                edition++;
            }
        }
    }

    private static void requireAnother(String by, Signature earlier) {
        if (by.equals(earlier.login())) {
            throw new RuleBroken("risk.three_people", by);
        }
    }

    private void write(String newName, String unit, String owner, String scheme, int months) {
        new InvalidInput.Collector()
                .requireText("name", newName, 200)
                .requireText("unitCode", unit, 40)
                .requireText("ownerLogin", owner, 60)
                .rejectIf(
                        months < 1 || months > MAX_REVIEW_MONTHS, "reviewMonths", "out_of_range", 1, MAX_REVIEW_MONTHS)
                .throwIfAny();
        name = newName.strip();
        unitCode = unit;
        ownerLogin = owner;
        schemeCode = scheme;
        reviewMonths = months;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String typeCode() {
        return typeCode;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public String ownerLogin() {
        return ownerLogin;
    }

    public String schemeCode() {
        return schemeCode;
    }

    public int reviewMonths() {
        return reviewMonths;
    }

    public RegisterStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public Signature prepared() {
        return RegisterSignature.view(prepared);
    }

    public Signature reviewed() {
        return RegisterSignature.view(reviewed);
    }

    public Signature approved() {
        return RegisterSignature.view(approved);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long recordVersion() {
        return recordVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskRegister that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
