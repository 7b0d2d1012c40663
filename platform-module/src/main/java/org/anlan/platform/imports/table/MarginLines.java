package org.anlan.platform.imports.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.imports.reading.RawCell;
import org.anlan.platform.imports.reading.RawRow;

/** What stands around a table and is no record: facts and title above, signatures, notes and watermarks below. */
final class MarginLines {

    private static final Pattern FACT =
            Pattern.compile("([^:\uFF1A,\uFF0C。;\uFF1B]{1,14})[:\uFF1A]\\s*(.*)", Pattern.DOTALL);
    private static final String SIGNATURE_WORD = "(?:编制|编写|编制人|制表|填表|填报|制定|审核|审查|复核|批准|审批|签发|校对|会签|日期|签名|签字|盖章)";
    private static final Pattern SIGNATURE = Pattern.compile(
            SIGNATURE_WORD + "(?:人|单位|部门|日期|时间)?(?:\\s*/\\s*(?:日期|时间|签名))?\\s*(?:[:\uFF1A]\\s*(.*))?", Pattern.DOTALL);
    private static final Pattern SIGNATURES_IN_ONE = Pattern.compile("(" + SIGNATURE_WORD
            + "(?:人|单位|部门)?(?:/日期)?)\\s*[:\uFF1A]\\s*([^:\uFF1A]*?)(?=\\s*" + SIGNATURE_WORD + "|$)");
    private static final Pattern WATERMARK =
            Pattern.compile("(?i)百度文库|豆丁|道客巴巴|原创力|人人文库|淘豆|文档网|文库|仅供(?:学习)?参考|内部资料|^机密$|www\\.|https?://"
                    + "|^[--—\\s]*第?\\s*\\d+\\s*页.*$|^page\\s*\\d+.*$");
    private static final Pattern NOTE =
            Pattern.compile("^(?:注|备注|说明|填表说明|填写说明)\\s*\\d*\\s*[:\uFF1A].*", Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("合计|总计|小计");
    private static final Pattern KNOWN_SCRIPT = Pattern.compile("[\\p{IsHan}\\p{IsLatin}\\p{N}]");

    private MarginLines() {}

    /** Facts of a row such as 部门:客服部; the value may stand in the next cell. Labels without a value are no facts. */
    static Map<String, String> facts(RawRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<RawCell> cells = row.distinctCells();
        for (int i = 0; i < cells.size(); i++) {
            Matcher m = FACT.matcher(cells.get(i).text());
            if (m.matches()) {
                String value = m.group(2).strip();
                boolean besides = value.isEmpty()
                        && i + 1 < cells.size()
                        && !FACT.matcher(cells.get(i + 1).text()).matches();
                String text = besides ? cells.get(i + 1).text() : value;
                if (!text.isBlank()) {
                    facts.put(m.group(1).strip(), text);
                }
            }
        }
        return facts;
    }

    static boolean isFactLine(RawRow row) {
        return row.distinctCells().stream().anyMatch(c -> FACT.matcher(c.text()).matches());
    }

    /** Signatures (编制, 审核, 批准) with or without names and dates. */
    static boolean isFooter(RawRow row) {
        List<RawCell> cells = row.distinctCells();
        if (cells.isEmpty() || !isSignature(cells.get(0).text())) {
            return false;
        }
        long signatures = cells.stream().filter(c -> isSignature(c.text())).count();
        boolean others =
                cells.stream().allMatch(c -> isSignature(c.text()) || c.text().length() <= 20);
        return others
                && signatures * 2 >= cells.size()
                && (signatures > 1 || cells.get(0).text().matches("(?s).*[:\uFF1A].*"));
    }

    private static boolean isSignature(String text) {
        String stripped = text.strip();
        return stripped.length() <= 120
                && (SIGNATURE.matcher(stripped).matches()
                        || SIGNATURES_IN_ONE.matcher(stripped).lookingAt());
    }

    /** Who signed, where names are given. */
    static Map<String, String> signatures(RawRow row) {
        Map<String, String> signatures = new LinkedHashMap<>();
        for (RawCell cell : row.distinctCells()) {
            Matcher m = SIGNATURES_IN_ONE.matcher(cell.text());
            while (m.find()) {
                if (!m.group(2).isBlank()) {
                    signatures.put(m.group(1).strip(), m.group(2).strip());
                }
            }
        }
        facts(row).forEach(signatures::putIfAbsent);
        return signatures;
    }

    /** Why the row is no record, or null when it may be one. */
    static String skipReason(RawRow row, Header header) {
        if (isFooter(row)) {
            return "footer";
        }
        List<RawCell> cells = row.distinctCells();
        if (TOTAL.matcher(cells.get(0).text().replace(" ", "")).matches()) {
            return "total";
        }
        if (cells.size() > 1 || header.labels().size() < 2) {
            return null;
        }
        RawCell only = cells.get(0);
        boolean acrossTheTable = only.range() != null
                && only.range().width() * 10 >= header.width() * 6
                && only.range().width() > 1;
        if (isWatermark(only.text())) {
            return "watermark";
        }
        return acrossTheTable || NOTE.matcher(only.text()).matches() ? "note" : null;
    }

    /** Marks of document sites, page numbers, and lines in a script that no table here is written in. */
    private static boolean isWatermark(String text) {
        return text.length() <= 80 && WATERMARK.matcher(text).find()
                || text.codePoints().anyMatch(Character::isLetter)
                        && !KNOWN_SCRIPT.matcher(text).find();
    }
}
