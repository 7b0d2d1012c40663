package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources of the platform: own tokens, calendars, my work, search, templates and exports. */
class PlatformApiIT {

    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final Pattern IMPORT = Pattern.compile("\"importId\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\{\"number\":\"([^\"]+)\"");

    @Test
    void token_is_made_shown_once_used_and_revoked() {
        Api field = Api.as("field");
        HttpResponse<String> made = field.send("POST", "/me/tokens", "{\"name\":\"手机\",\"readOnly\":true,\"days\":30}");
        assertThat(made.statusCode()).isEqualTo(201);
        Api program = Api.bearer(found(SECRET, made.body()));
        assertThat(program.get("/me").body()).contains("\"login\":\"field\"");
        assertThat(field.get("/me/tokens").body()).contains("手机").doesNotContain("secret");
        String id = found(ID, made.body());
        assertThat(field.send("DELETE", "/me/tokens/" + id, null).statusCode()).isEqualTo(204);
        assertThat(program.get("/me").statusCode()).isEqualTo(401);
        assertThat(Api.as("agent").send("DELETE", "/me/tokens/" + id, null).statusCode())
                .isEqualTo(404);
        HttpResponse<String> refused = field.send("POST", "/me/tokens", "{\"name\":\"\",\"days\":0}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"name\"", "\"field\":\"days\"");
    }

    @Test
    void calendar_is_registered_changed_and_gets_a_day() {
        Api admin = Api.as("admin");
        String code = "c" + UUID.randomUUID().toString().substring(0, 8);
        String body =
                "{\"code\":\"%s\",\"name\":\"两班\",\"nameEn\":\"Two shifts\",\"weekly\":\"%s\",\"followsHolidays\":true}";
        assertThat(admin.send("POST", "/calendars", body.formatted(code, "MON-SAT=08:00-20:00"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(admin.send("POST", "/calendars", body.formatted(code, "sometimes"))
                        .statusCode())
                .isEqualTo(400);
        String answered = admin.get("/calendars/" + code).body();
        String week = answered.substring(answered.indexOf("{\"intervals\""), answered.indexOf(",\"followsHolidays"));
        String again = body.formatted("a" + code, "WEEK").replace("\"WEEK\"", week);
        HttpResponse<String> copied = admin.send("POST", "/calendars", again);
        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(201);
        assertThat(copied.body()).contains("\"fromMinute\":480");
        HttpResponse<String> odd = admin.send("POST", "/calendars", again.replace("480", "\"8\""));
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("\"field\":\"weekly\"");
        assertThat(admin.send("PUT", "/calendars/" + code, body.formatted(code, "MON-FRI=08:00-12:00"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.send(
                                "PUT",
                                "/calendars/" + code + "/days/2026-03-02",
                                "{\"kind\":\"HOLIDAY\",\"name\":\"厂庆\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.as("employee")
                        .get("/calendars/" + code + "/days?year=2026")
                        .body())
                .contains("厂庆");
        assertThat(Api.as("safety")
                        .send("POST", "/calendars", body.formatted("x" + code, "MON-SAT=08:00-20:00"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void unknown_word_of_a_filter_is_invalid_input() {
        for (String path : new String[] {
            "/people?status=BOGUS",
            "/exports/risks.xlsx?status=BOGUS",
            "/exports/tickets.csv?view=BOGUS",
            "/calendars/cn/days?year=x"
        }) {
            HttpResponse<String> refused = Api.as("admin").get(path);
            HttpResponse<String> other = Api.as("safety").get(path);
            assertThat(List.of(refused.statusCode(), other.statusCode()))
                    .as(path)
                    .contains(400);
        }
        assertThat(Api.as("admin").get("/exports/nothing.xlsx").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "people,auditor",
        "units,auditor",
        "roles,auditor",
        "calendars,auditor",
        "level-schemes,auditor",
        "imports,auditor",
        "notifications,auditor",
        "audit,auditor",
        "risks,auditor",
        "risk-registers,auditor",
        "findings,auditor",
        "inspections,auditor",
        "inspection-plans,auditor",
        "cadence,auditor",
        "checklists,auditor",
        "report-places,safety",
        "tickets,auditor",
        "paper-forms,agent",
        "sla-policies,auditor",
        "customers,auditor",
        "letters,auditor"
    })
    void every_list_goes_out_as_xlsx_and_csv(String kind, String reader) {
        Api api = Api.as(reader);
        HttpResponse<String> xlsx = api.get("/exports/" + kind + ".xlsx");
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(api.get("/exports/" + kind + ".csv").body()).startsWith("\uFEFF");
    }

    /** As the page of the list shows it, row by row. */
    @ParameterizedTest
    @CsvSource({"tickets,tickets", "findings,findings", "inspections,inspections", "risks,risks"})
    void export_holds_the_rows_of_the_list_in_their_order(String export, String list) {
        Api auditor = Api.as("auditor");
        String csv = auditor.get("/exports/" + export + ".csv?sort=number").body();
        Matcher first =
                NUMBER.matcher(auditor.get("/" + list + "?sort=number&size=20").body());
        int at = 0;
        int compared = 0;
        while (first.find()) {
            int next = csv.indexOf("\n" + first.group(1) + ",", at);
            assertThat(next).as(first.group(1)).isGreaterThan(at);
            at = next;
            compared++;
        }
        assertThat(compared).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tickets?overdue=true",
                "tickets?view=OPEN",
                "tickets?kind=C&status=CLOSED",
                "tickets?until=2026-10-31",
                "risks?scheme=ls-3&level=低",
                "risks?grade=MAJOR&open=true",
                "findings?overdue=true",
                "inspections?status=COMPLETED",
                "audit?actor=safety"
            })
    void export_has_as_many_rows_as_the_list_with_the_same_filters(String filtered) {
        Api auditor = Api.as("auditor");
        String encoded = filtered.replace("低", "%E4%BD%8E");
        String all = encoded.substring(0, encoded.indexOf('?'));
        int rows = total(auditor.get("/" + encoded).body());
        assertThat(rows)
                .isGreaterThan(0)
                .isLessThan(total(auditor.get("/" + all).body()));
        String csv =
                auditor.get("/exports/" + encoded.replaceFirst("\\?", ".csv?")).body();
        String withoutQuoted = csv.replaceAll("\"[^\"]*\"", "");
        assertThat(withoutQuoted.lines().count() - 1).isEqualTo(rows);
    }

    private static int total(String page) {
        return Integer.parseInt(found(TOTAL, page));
    }

    /** To be put right in the spreadsheet and uploaded again. */
    @Test
    void rejected_rows_of_an_import_go_out_under_the_headers_of_the_file_with_the_reason() {
        Api admin = Api.as("admin");
        String people = "登录名,姓名,电话,备用栏\nNO GOOD,张三,12,甲\nexport-good,李四,,乙\n";
        String id = found(
                IMPORT,
                admin.send("POST", "/imports/people?dryRun=true&fileName=p.csv", people)
                        .body());
        String csv = admin.get("/exports/import-rows.csv?id=" + id).body();
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv).contains("登录名,姓名,电话,备用栏", "电话由 3 到 30 位数字组成", ",NO GOOD,张三,12,甲");
        assertThat(admin.get("/exports/import-rows.csv?show=ALL&id=" + id).body())
                .contains(",export-good,李四,,乙");
        assertThat(Api.as("employee").get("/exports/import-rows.csv?id=" + id).statusCode())
                .isEqualTo(404);
        assertThat(admin.get("/exports/import-rows.csv").statusCode()).isEqualTo(400);
    }

    @Test
    void import_has_a_template_to_fill_in() {
        for (String kind : new String[] {"people", "units", "risks", "checklists", "calendar"}) {
            HttpResponse<String> template = Api.as("admin").get("/imports/" + kind + "/template.xlsx");
            assertThat(template.statusCode()).as(kind).isEqualTo(200);
            assertThat(template.body()).startsWith("PK");
        }
        assertThat(Api.as("admin")
                        .get("/imports/units/template.xlsx?layout=none")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void my_work_counts_by_kind() {
        HttpResponse<String> mine = Api.as("manager").get("/my-work");
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.body()).contains("\"open\":", "\"overdue\":", "\"forOthers\":", "\"kinds\":", "\"items\":");
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
