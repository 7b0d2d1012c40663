package org.anlan.inspection.conduct.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.anlan.platform.InvalidInput;

/** Who signed a finished inspection: the inspector always, the inspected unit unless a reason says why not. */
@Embeddable
public class Signatures {

    @Column(name = "inspector_signature")
    private UUID inspector;

    @Column(name = "inspected_name")
    private String inspectedName;

    @Column(name = "inspected_signature")
    private UUID inspected;

    @Column(name = "inspected_absent")
    private String inspectedAbsent;

    protected Signatures() {}

    /** @throws InvalidInput a signature is missing */
    public static Signatures of(UUID inspector, String inspectedName, UUID inspected, String inspectedAbsent) {
        boolean absent = inspectedAbsent != null && !inspectedAbsent.isBlank();
        new InvalidInput.Collector()
                .rejectIf(inspector == null, "inspectorSignature", "required")
                .rejectIf(inspected == null && !absent, "inspectedSignature", "signature_or_reason")
                .rejectIf(
                        inspected != null && (inspectedName == null || inspectedName.isBlank()),
                        "inspectedName",
                        "required")
                .optionalText("inspectedName", inspectedName, 60)
                .optionalText("inspectedAbsent", inspectedAbsent, 200)
                .throwIfAny();
        Signatures signatures = new Signatures();
        signatures.inspector = inspector;
        signatures.inspectedName = inspectedName == null || inspectedName.isBlank() ? null : inspectedName.strip();
        signatures.inspected = inspected;
        signatures.inspectedAbsent = inspected == null ? inspectedAbsent.strip() : null;
        return signatures;
    }

    public UUID inspector() {
        return inspector;
    }

    public String inspectedName() {
        return inspectedName;
    }

    public UUID inspected() {
        return inspected;
    }

    public String inspectedAbsent() {
        return inspectedAbsent;
    }
}
