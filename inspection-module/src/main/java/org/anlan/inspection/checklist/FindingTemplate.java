package org.anlan.inspection.checklist;

import org.anlan.inspection.finding.FindingLevel;

/**
 * The pre-written finding of an item; every part may be null.
 *
 * @param text 隐患描述, usually the negation of the item
 * @param defectType 缺陷类型
 * @param level proposed level; a person confirms it
 * @param ownerLogin who is usually responsible
 * @param deadlineDays usual time for rectification, 1 to 365 days
 */
public record FindingTemplate(
        String text, String defectType, FindingLevel level, String ownerLogin, Integer deadlineDays) {

    public static final FindingTemplate NONE = new FindingTemplate(null, null, null, null, null);
}
