package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.inspection.finding.domain.Reporter;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.Attachments.Attachment;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.Units;

/** Reports without an account: anybody may, from a place that has a code, not too many an hour. */
@Stateless
public class PublicReportsBean implements PublicReports {

    private static final String KIND = "report-place";
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LENGTH = 10;

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    FindingIntake intake;

    @Inject
    FindingRepository findings;

    @Inject
    Attachments attachments;

    @Inject
    CallerContext context;

    @Inject
    Units units;

    @Inject
    Desk desk;

    @Override
    public ReportPlace place(String code) {
        return rows(new Where().and("p.active").and("p.code = :code", "code", String.valueOf(code))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, code));
    }

    @Override
    @Command
    public String report(String placeCode, String title, String description, String contact, List<Photo> photos) {
        ReportPlace place = place(placeCode);
        new InvalidInput.Collector()
                .optionalText("contact", contact, 60)
                .rejectIf(photos.size() > MOST_PHOTOS, "photo", "too_many_photos", MOST_PHOTOS)
                .throwIfAny();
        String address = digest(desk.access().caller().sourceIp());
        oneAfterTheOther(address);
        if (findings.reportsFrom(address, desk.now().minus(Duration.ofHours(1))) >= MOST_PER_HOUR) {
            throw new RuleBroken("finding.too_many_reports", MOST_PER_HOUR);
        }
        FindingFacts facts = FindingFacts.report(title, description, place.name(), place.unitCode());
        Finding finding = intake.take(facts, Reporter.anonymous(contact, address), false);
        photos.forEach(photo -> add(finding, photo));
        return finding.number();
    }

    /** Reports of one source that come at once are counted as well. */
    private void oneAfterTheOther(String address) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, KIND + address)
                .getSingleResult();
    }

    private void add(Finding finding, Photo photo) {
        Attachment added = context.asSystem(() -> attachments.add(
                Findings.OBJECT_KIND, finding.number(), photo.fileName(), new ByteArrayInputStream(photo.content())));
        new InvalidInput.Collector()
                .rejectIf(!added.picture(), "photo", "not_a_picture", photo.fileName())
                .throwIfAny();
    }

    @Override
    public List<ReportPlace> places() {
        desk.access().require(InspectionPermission.FINDING_REGISTER);
        return rows(Where.inScope(desk.access().filter(InspectionPermission.FINDING_REGISTER), "p.unit_code"));
    }

    @Override
    @Command
    public String addPlace(String name, String unitCode) {
        String unit =
                unitCode == null || unitCode.isBlank() ? desk.access().caller().unitCode() : unitCode;
        new InvalidInput.Collector()
                .requireText("name", name, 200)
                .rejectIf(unit == null || units.find(unit).isEmpty(), "unitCode", "unknown_value", String.valueOf(unit))
                .throwIfAny();
        desk.access().require(InspectionPermission.FINDING_REGISTER, unit, null, "unit", unit);
        String code = randomCode();
        em.createNativeQuery("insert into inspection.report_place (code, name, unit_code, created_by, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, code)
                .setParameter(2, name.strip())
                .setParameter(3, unit)
                .setParameter(4, desk.login())
                .setParameter(5, desk.now())
                .executeUpdate();
        desk.record(AuditEntry.act("report_place.added", KIND, code, name.strip()));
        return code;
    }

    @Override
    @Command
    public void closePlace(String code) {
        ReportPlace place = place(code);
        desk.access().require(InspectionPermission.FINDING_REGISTER, place.unitCode(), null, KIND, code);
        setActive(code, false);
        desk.record(AuditEntry.act("report_place.closed", KIND, code, place.name()));
    }

    @Override
    @Command
    public void reopenPlace(String code) {
        ReportPlace place = rows(new Where().and("p.code = :code", "code", code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, code));
        desk.access().require(InspectionPermission.FINDING_REGISTER, place.unitCode(), null, KIND, code);
        setActive(code, true);
        desk.record(AuditEntry.act("report_place.reopened", KIND, code, place.name()));
    }

    private void setActive(String code, boolean active) {
        em.createNativeQuery("update inspection.report_place set active = ?2 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, active)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<ReportPlace> rows(Where where) {
        List<Tuple> rows = where.bind(em.createNativeQuery(
                        "select p.code, p.name, p.unit_code, p.active from inspection.report_place p" + where.sql()
                                + " order by p.active desc, p.name, p.code",
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(t -> new ReportPlace(
                        t.get("code", String.class),
                        t.get("name", String.class),
                        t.get("unit_code", String.class),
                        units.nameOf(t.get("unit_code", String.class)),
                        t.get("active", Boolean.class)))
                .toList();
    }

    private static String randomCode() {
        SecureRandom random = new SecureRandom();
        return random.ints(CODE_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String digest(String address) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("anlan " + address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
