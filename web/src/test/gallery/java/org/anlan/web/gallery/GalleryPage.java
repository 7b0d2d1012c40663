package org.anlan.web.gallery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditRow;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;

@Named
@ViewScoped
public class GalleryPage implements Serializable {
    public enum State {
        DRAFT,
        IN_REVIEW,
        IN_APPROVAL,
        EFFECTIVE,
        RETURNED,
        CLOSED
    }

    public record Row(String number, String title, String colour, String level, State state, String unit, String owner, int score, Instant updatedAt, Instant dueAt, boolean overdue) implements Serializable {}

    @Inject
    ListState list;

    @Inject
    Go go;

    private String title = "燃气管道阀门井有限空间作业";
    private String description = "";
    private String unit;
    private State state = State.DRAFT;
    private List<String> hazards = new ArrayList<>(List.of("物的不安全状态"));
    private LocalDate due = LocalDate.of(2026, 12, 1);
    private LocalDateTime at;
    private Integer likelihood;
    private boolean notify = true;
    private String failure = "none";

    private static final String[] TITLES = {"高处清洗外墙时安全绳磨损", "配电房电缆沟积水", "电梯困人应急响应超过 30 分钟", "供方人员未经培训进入地下车库作业", "客户投诉升级未在 24 小时内回访", "燃气表前阀门腐蚀泄漏", "消防通道被装修材料占用", "二次供水水箱未按期清洗消毒", "锅炉安全阀校验过期", "客服热线录音保存不足 90 天"};
    private static final String[][] LEVELS = {{"RED", "重大"}, {"ORANGE", "较大"}, {"YELLOW", "一般"}, {"BLUE", "低"}};
    private static final String[] PEOPLE = {"王建国", "李安全", "赵敏", "陈志强", "欧阳明"};
    private static final String[] UNITS = {"城东客服部", "工程维修班", "秩序维护部", "热力二站"};

    public Page<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < list.getSize(); i++) {
            int n = list.getPage() * list.getSize() + i;
            String[] level = LEVELS[(n * 7 + n / 3) % 4];
            rows.add(new Row("FX-2026-" + String.format("%06d", 128 - n % 128), TITLES[n % 10], level[0], level[1], State.values()[n % 6], UNITS[n % 4], PEOPLE[n % 5], 25 - n % 24, now.minus(n * n * 7L + n, ChronoUnit.MINUTES), now.plus(n * 9L - 20, ChronoUnit.HOURS), n * 9 < 20));
        }
        return list.getQ() == null ? new Page<>(rows, list.getPage(), list.getSize(), 128, false) : new Page<>(List.of(), 0, 25, 0, false);
    }

    public Row getOne() {
        return getRows().items().get(1);
    }

    public List<AuditRow> getHistory() {
        Instant now = Instant.now();
        return List.of(
                new AuditRow(1, now.minus(3, ChronoUnit.DAYS), "chen", "陈志强", "10.1.1.1", "r1", "登记了风险", "risk", "FX-1", null, List.of()),
                new AuditRow(2, now.minus(26, ChronoUnit.HOURS), "li", "李安全", "10.1.1.1", "r2", "评价了风险", "risk", "FX-1", null, List.of(new AuditRow.FactChange("可能性", "2", "4"), new AuditRow.FactChange("风险等级", "一般", "较大"))),
                new AuditRow(3, now.minus(12, ChronoUnit.MINUTES), "zhao", "赵敏", "10.1.1.1", "r3", "退回了风险", "risk", "FX-1", "控制措施没有写明检查频次，请补充后再提交。", List.of()));
    }

    public List<Choice> getUnits() {
        return List.of(new Choice("a", "城东客服部"), new Choice("b", "工程维修班"), new Choice("c", "秩序维护部"));
    }

    public List<Choice> getLevels() {
        return List.of(new Choice("RED", "重大"), new Choice("ORANGE", "较大"), new Choice("YELLOW", "一般"), new Choice("BLUE", "低"));
    }

    public List<Choice> getHazardChoices() {
        return List.of(new Choice("人的不安全行为", "人的不安全行为"), new Choice("物的不安全状态", "物的不安全状态"), new Choice("环境不良", "环境不良"), new Choice("管理缺陷", "管理缺陷"));
    }

    public List<Choice> getFailures() {
        return List.of(new Choice("none", "成功"), new Choice("fields", "字段错误"), new Choice("rule", "规则拒绝"), new Choice("stale", "版本过期"), new Choice("bug", "系统错误"));
    }

    public String save() {
        switch (failure) {
            case "fields" -> throw new InvalidInput(List.of(new InvalidInput.FieldError("description", "required"), new InvalidInput.FieldError("likelihood", "out_of_range", 1, 5), new InvalidInput.FieldError("elsewhere", "unknown_value", "x")));
            case "rule" -> throw new RuleBroken("duplicate");
            case "stale" -> throw new StaleVersion("risk", "FX-1");
            case "bug" -> throw new IllegalStateException("planted");
            default -> {
                return go.done("gallery.saved", title).to("/gallery/detail.xhtml", "number", "FX-1");
            }
        }
    }

    public void bulk() {
        go.done("gallery.bulk", list.getSelected().size(), list.getSelected());
    }

    public void missing() {
        throw new NotFound("risk", "FX-0");
    }

    public void broken() {
        throw new IllegalStateException("planted");
    }

    public List<String> getSteps() {
        return List.of("上传文件", "核对表头", "试导入", "完成");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public State[] getStates() {
        return State.values();
    }

    public List<String> getHazards() {
        return hazards;
    }

    public void setHazards(List<String> hazards) {
        this.hazards = hazards;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public Integer getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(Integer likelihood) {
        this.likelihood = likelihood;
    }

    public boolean isNotify() {
        return notify;
    }

    public void setNotify(boolean notify) {
        this.notify = notify;
    }

    public String getFailure() {
        return failure;
    }

    public void setFailure(String failure) {
        this.failure = failure;
    }
}
