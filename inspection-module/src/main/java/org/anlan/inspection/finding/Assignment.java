package org.anlan.inspection.finding;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The assignment of a rectification: the union of 五定 and 五落实.
 *
 * @param level decided by the person who assigns
 * @param measure 整改措施, required
 * @param responsibleLogin 责任人, required; may be a person of a supplier
 * @param supplierUnit code of the supplier, or null: then a notice letter (督促函) is printed or mailed
 * @param acceptorLogin 验收人, required, another person
 * @param budget 资金 in yuan, 0 or more, or null
 * @param dueOn 期限, required, last day in time
 * @param standard 整改标准, or null
 * @param contingency 应急预案, or null; required for a major finding
 * @param interimProtection 临时防护 until it is rectified; required for a major finding
 */
public record Assignment(
        FindingLevel level,
        String measure,
        String responsibleLogin,
        String supplierUnit,
        String acceptorLogin,
        BigDecimal budget,
        LocalDate dueOn,
        String standard,
        String contingency,
        String interimProtection) {

    /** What is not said here (null) stays as it was; an empty text takes away what was said. */
    public Assignment orAsBefore(Assignment before) {
        return new Assignment(
                or(level, before.level),
                or(measure, before.measure),
                or(responsibleLogin, before.responsibleLogin),
                or(supplierUnit, before.supplierUnit),
                or(acceptorLogin, before.acceptorLogin),
                or(budget, before.budget),
                or(dueOn, before.dueOn),
                or(standard, before.standard),
                or(contingency, before.contingency),
                or(interimProtection, before.interimProtection));
    }

    private static <T> T or(T given, T before) {
        return given == null ? before : given;
    }
}
