package org.anlan.risk.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** Risks in the states tests start from. */
final class Fixtures {
    static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final String AUTHOR = "safety";
    static final String REVIEWER = "manager";
    static final String APPROVER = "head";

    static final RegisterType LS_TYPE = new RegisterType(
            "hazard-ls",
            "危险有害因素辨识清单",
            "Hazard identification",
            RatingMethod.LS,
            "ls-3",
            List.of(),
            List.of(
                    column(RegisterField.SEQUENCE, "序号", false),
                    column(RegisterField.TITLE, "作业活动/危险源", true),
                    column(RegisterField.HAZARD_CLASSES, "危害因素类别", true),
                    column(RegisterField.LIKELIHOOD, "L", true),
                    column(RegisterField.SEVERITY, "S", true),
                    column(RegisterField.LEVEL, "风险等级", false),
                    column(RegisterField.MEASURES, "控制措施", true)));

    private Fixtures() {}

    static RegisterColumn column(RegisterField field, String name, boolean required) {
        return new RegisterColumn(field, name, name, List.of(), required, false, false, false, 10);
    }

    static RiskRegister aRegister() {
        return RiskRegister.open(
                "QD-2026-0001", new OpenRegister("hazard-ls", "客服部危险源", "KF", "owner", "ls-3", 12), AUTHOR, NOW);
    }

    static RiskFacts completeFacts() {
        return RiskFacts.builder()
                .sequenceLabel("5")
                .title("高处作业")
                .hazardClasses(List.of("MANAGEMENT_DEFECT"))
                .accidentTypes(List.of("FALL_FROM_HEIGHT"))
                .measures(List.of(MeasureFacts.ofText("办理高处作业许可证"), MeasureFacts.ofText("现场有安全监护")))
                .build();
    }

    static Risk aDraft(RiskFacts facts) {
        return Risk.draft("FX-2026-000001", aRegister(), LS_TYPE, 0, facts, AUTHOR, NOW);
    }

    static Risk anAssessedDraft() {
        Risk risk = aDraft(completeFacts());
        assess(risk, 2, 3, "中", RiskGrade.GENERAL);
        return risk;
    }

    static Risk inStatus(org.anlan.risk.RiskStatus status) {
        Risk risk = anAssessedDraft();
        switch (status) {
            case DRAFT -> {}
            case PENDING_REVIEW -> risk.submit(LS_TYPE, AUTHOR, NOW);
            case PENDING_APPROVAL -> {
                risk.submit(LS_TYPE, AUTHOR, NOW);
                risk.life().review(REVIEWER, NOW);
            }
            case EFFECTIVE -> approve(risk);
            case REASSESSMENT -> {
                approve(risk);
                risk.life().reassess("每年复评", NOW);
            }
            case CLOSED -> risk.life().close("设备已拆除", NOW);
        }
        return risk;
    }

    static RiskSnapshot approve(Risk risk) {
        risk.submit(LS_TYPE, AUTHOR, NOW);
        risk.life().review(REVIEWER, NOW);
        return risk.approve(APPROVER, NOW, TODAY, Map.of("作业活动/危险源", "高处作业"));
    }

    static RiskAssessment assess(Risk risk, int l, int s, String level, RiskGrade grade) {
        RatingInput input = RatingInput.ls(l, s);
        return risk.assess(
                LS_TYPE,
                AssessmentPurpose.CURRENT,
                rating(l * s, level, grade),
                input,
                Judgement.of(AUTHOR, NOW, null));
    }

    static Rating rating(int score, String level, RiskGrade grade) {
        LevelBand band = new LevelBand(level, level, null, null, null, grade, Set.of(), null, null);
        return new Rating(1, "ls-3", 1, RatingMethod.LS, BigDecimal.valueOf(score), band);
    }
}
