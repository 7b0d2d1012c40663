package org.anlan.risk.scheme.domain;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RatingScale;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;

/**
 * One version of a level scheme. Written as a draft, published, superseded by the next version; once published it is
 * never changed, because assessments refer to it. Its bands always cover every attainable value exactly once.
 */
@Entity
@Table(name = "level_scheme", schema = "risk")
public class LevelScheme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "level_scheme_seq")
    @SequenceGenerator(
            name = "level_scheme_seq",
            sequenceName = "level_scheme_seq",
            schema = "risk",
            allocationSize = 1)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "scheme_version", nullable = false, updatable = false)
    private int schemeVersion;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RatingMethod method;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SchemeStatus status;

    @ElementCollection
    @CollectionTable(name = "level_band", schema = "risk", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    private List<Band> bands = new ArrayList<>();

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected LevelScheme() {}

    /**
     * @param schemeVersion 1 for a new scheme, else one more than the newest
     * @throws InvalidInput the bands are not complete
     */
    public static LevelScheme draft(
            String code,
            int schemeVersion,
            String name,
            String nameEn,
            RatingMethod method,
            List<LevelBand> bands,
            String by,
            Instant at) {
        new InvalidInput.Collector()
                .rejectIf(code == null || !code.matches("[A-Za-z0-9][A-Za-z0-9-]{1,39}"), "code", "malformed_code")
                .rejectIf(method == null || method == RatingMethod.NONE, "method", "required")
                .throwIfAny();
        LevelScheme scheme = new LevelScheme();
        scheme.code = code;
        scheme.schemeVersion = schemeVersion;
        scheme.method = method;
        scheme.status = SchemeStatus.DRAFT;
        scheme.createdBy = by;
        scheme.createdAt = at;
        scheme.write(name, nameEn, bands);
        return scheme;
    }

    /** Changes a draft. @throws InvalidInput the bands are not complete */
    public void change(String newName, String newNameEn, List<LevelBand> newBands) {
        requireDraft();
        write(newName, newNameEn, newBands);
    }

    public void publish(String by, Instant at) {
        requireDraft();
        status = SchemeStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** The next version is in force; assessments keep referring to this one. */
    public void supersede() {
        if (status != SchemeStatus.PUBLISHED) {
            throw new RuleBroken("scheme.not_in_force", code, schemeVersion);
        }
        status = SchemeStatus.SUPERSEDED;
    }

    /**
     * Rates the input.
     *
     * @throws InvalidInput a factor is missing or out of its scale, or the list has no such level
     * @throws RuleBroken {@code scheme.no_band}: no band includes the value; it is never taken for the lowest level
     */
    public Rating rate(RatingInput input) {
        List<LevelBand> all = bands();
        if (method == RatingMethod.LIST) {
            return rating(null, bandOfWord(all, input.level()));
        }
        BigDecimal score = RatingScale.score(method, input);
        int band = BandCheck.bandOf(all, score);
        if (band < 0) {
            throw new RuleBroken("scheme.no_band", score.toPlainString(), name, schemeVersion);
        }
        return rating(score, all.get(band));
    }

    public List<LevelBand> bands() {
        return bands.stream().map(Band::view).toList();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int schemeVersion() {
        return schemeVersion;
    }

    public RatingMethod method() {
        return method;
    }

    public long recordVersion() {
        return recordVersion;
    }

    public SchemeView view() {
        return new SchemeView(
                id == null ? 0 : id,
                code,
                schemeVersion,
                name,
                nameEn,
                method,
                status,
                bands(),
                createdBy,
                createdAt,
                publishedBy,
                publishedAt,
                recordVersion);
    }

    private void write(String newName, String newNameEn, List<LevelBand> newBands) {
        InvalidInput.Collector text = new InvalidInput.Collector();
        text.requireText("name", newName, 100)
                .optionalText("nameEn", newNameEn, 100)
                .throwIfAny();
        List<FieldError> errors = BandCheck.errors(method, newBands);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        name = newName.strip();
        nameEn = newNameEn == null || newNameEn.isBlank() ? name : newNameEn.strip();
        bands.clear();
        newBands.forEach(b -> bands.add(Band.of(b)));
    }

    private void requireDraft() {
        if (status != SchemeStatus.DRAFT) {
            throw new RuleBroken("scheme.not_draft", code, schemeVersion);
        }
    }

    private Rating rating(BigDecimal score, LevelBand band) {
        return new Rating(id == null ? 0 : id, code, schemeVersion, method, score, band);
    }

    private static LevelBand bandOfWord(List<LevelBand> all, String word) {
        if (word == null || word.isBlank()) {
            throw InvalidInput.of("level", "required");
        }
        return LevelWords.find(all, word)
                .orElseThrow(() -> InvalidInput.of(
                        "level",
                        "not_one_of",
                        String.join(", ", all.stream().map(LevelBand::level).toList())));
    }
}
