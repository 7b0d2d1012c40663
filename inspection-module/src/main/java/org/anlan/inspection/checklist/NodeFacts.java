package org.anlan.inspection.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a section or an item says. A section only has a text.
 *
 * @param text 排查内容, or the title of the section; 1 to 2000 characters, null only in a flagged draft
 * @param basis 参考依据
 * @param authority 监管部门
 * @param low lower limit of a number, or points needed to conform
 * @param high upper limit of a number, or most points
 * @param measureUnit such as MPa
 * @param choices what can be chosen, and accepted: those that conform
 * @param weight points the item is worth, 0 to 1000; null is 1
 * @param critical fails the inspection when it does not conform, whatever the score
 * @param extras columns of the source that the checklist does not know, by header name
 */
public record NodeFacts(
        NodeKind kind,
        String text,
        String basis,
        String authority,
        AnswerType answerType,
        BigDecimal low,
        BigDecimal high,
        String measureUnit,
        List<String> choices,
        List<String> accepted,
        BigDecimal weight,
        boolean critical,
        FindingTemplate finding,
        String controlPointKey,
        String riskNumber,
        Map<String, String> extras) {

    public NodeFacts {
        choices = choices == null ? List.of() : List.copyOf(choices);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        finding = finding == null ? FindingTemplate.NONE : finding;
        extras = extras == null ? Map.of() : Map.copyOf(extras);
    }

    /**
     * What a failed item is called as a finding: as pre-written, else that what it asks for is not so.
     *
     * @param language of who found it, such as {@code zh-CN}
     */
    public String asFinding(String language) {
        if (finding.text() != null || text == null) {
            return finding.text();
        }
        boolean english = language != null && language.startsWith("en");
        return (english ? "Not fulfilled: " : "不符合：") + text;
    }

    public static NodeFacts section(String title) {
        return new NodeFacts(
                NodeKind.SECTION,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    /** An item answered 合格 / 不合格, worth one point. */
    public static NodeFacts item(String text, FindingTemplate finding) {
        return new NodeFacts(
                NodeKind.ITEM,
                text,
                null,
                null,
                AnswerType.CONFORMITY,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                finding,
                null,
                null,
                null);
    }

    public NodeFacts withBasis(String newBasis, String newAuthority) {
        return new NodeFacts(
                kind,
                text,
                newBasis,
                newAuthority,
                answerType,
                low,
                high,
                measureUnit,
                choices,
                accepted,
                weight,
                critical,
                finding,
                controlPointKey,
                riskNumber,
                extras);
    }

    public NodeFacts withExtras(Map<String, String> newExtras) {
        return new NodeFacts(
                kind,
                text,
                basis,
                authority,
                answerType,
                low,
                high,
                measureUnit,
                choices,
                accepted,
                weight,
                critical,
                finding,
                controlPointKey,
                riskNumber,
                newExtras);
    }

    public NodeFacts ofControlPoint(String key, String risk) {
        return new NodeFacts(
                kind,
                text,
                basis,
                authority,
                answerType,
                low,
                high,
                measureUnit,
                choices,
                accepted,
                weight,
                critical,
                finding,
                key,
                risk,
                extras);
    }
}
