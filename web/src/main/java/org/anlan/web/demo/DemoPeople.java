package org.anlan.web.demo;

import static org.anlan.platform.people.UnitKind.BRANCH;
import static org.anlan.platform.people.UnitKind.DEPARTMENT;
import static org.anlan.platform.people.UnitKind.GROUP;
import static org.anlan.platform.people.UnitKind.SUPPLIER;
import static org.anlan.platform.people.UnitKind.TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.people.People;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.Units;
import org.anlan.platform.setup.SetupMarks;

/** The demonstration's organisation: a gas company's branch with its departments, teams and a supplier. */
@Stateless
public class DemoPeople {

    private static final String SEEDED = "demo.people";

    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("admin", "周敏", "HQ-IT", "系统管理员", "13800010001", "admin"),
            new DemoAccount("head", "陈国栋", "NB", "分公司总经理", "13800010002", "head"),
            new DemoAccount("manager", "李慧", "CS", "客服部经理", "13800010003", "manager"),
            new DemoAccount("safety", "王强", "CS", "安全员", "13800010004", "safety"),
            new DemoAccount("safety2", "赵琳", "CS", "安全员", "13800010005", "safety"),
            new DemoAccount("agent", "孙悦", "CS-HALL", "客服专员", "13800010006", "agent"),
            new DemoAccount("agent2", "吴倩", "CS-HALL", "客服专员", "13800010007", "agent"),
            new DemoAccount("field", "刘勇", "CS-FIELD", "维修员", "13800010008", "field"),
            new DemoAccount("employee", "林娜", "CS-HALL", "收费员", "13800010009", "employee"),
            new DemoAccount("supplier", "何建军", "SUP-CLEAN", "项目主管", "13800010010", "supplier"),
            new DemoAccount("auditor", "徐静", "HQ-AUDIT", "内审员", "13800010011", "auditor"));

    /** Colleagues who are not among the accounts to try; same password. */
    private static final List<DemoAccount> COLLEAGUES = List.of(
            new DemoAccount("field2", "赵志远", "CS-FIELD", "维修员", "13800010012", "field"),
            new DemoAccount("supplier2", "郑涛", "SUP-GUARD", "项目经理", "13800010013", "supplier"),
            new DemoAccount("supplier3", "潘晓峰", "SUP-LIFT", "维保组长", "13800010014", "supplier"));

    private static final List<DemoUnit> UNITS = List.of(
            new DemoUnit("HQ", "安澜集团", GROUP, null),
            new DemoUnit("HQ-AUDIT", "审计部", DEPARTMENT, "HQ"),
            new DemoUnit("HQ-IT", "信息部", DEPARTMENT, "HQ"),
            new DemoUnit("NB", "城北分公司", BRANCH, "HQ"),
            new DemoUnit("CS", "客户服务部", DEPARTMENT, "NB"),
            new DemoUnit("CS-HALL", "营业厅班组", TEAM, "CS"),
            new DemoUnit("CS-FIELD", "入户服务班组", TEAM, "CS"),
            new DemoUnit("OPS", "工程运维部", DEPARTMENT, "NB"),
            new DemoUnit("PROP", "物业管理部", DEPARTMENT, "NB"),
            new DemoUnit("AFTER", "售后服务部", DEPARTMENT, "NB"),
            new DemoUnit("SUP", "供方", SUPPLIER, "HQ"),
            new DemoUnit("SUP-CLEAN", "洁安保洁服务公司", SUPPLIER, "SUP"),
            new DemoUnit("SUP-GUARD", "卫盾保安服务公司", SUPPLIER, "SUP"),
            new DemoUnit("SUP-LIFT", "通力达电梯维保公司", SUPPLIER, "SUP"));

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    SetupMarks marks;

    /**
     * Demonstration data only comes into an empty database; the second start finds it there.
     *
     * @return whether this is a demonstration's database, seeded now or before
     */
    public boolean seedIfEmpty() {
        if (marks.value(SEEDED).isPresent()) {
            return true;
        }
        if (!units.tree().isEmpty() || people.choice(ACCOUNTS.get(0).login()).isPresent()) {
            return false;
        }
        int order = 0;
        for (DemoUnit unit : UNITS) {
            units.register(new SaveUnit(unit.code(), 0, unit.name(), unit.kind(), unit.parent(), order++, true));
        }
        people.registerAlike(
                Stream.of(ACCOUNTS, COLLEAGUES)
                        .flatMap(List::stream)
                        .map(DemoAccount::asPerson)
                        .toList(),
                DemoMode.PASSWORD);
        marks.set(SEEDED, "yes");
        return true;
    }

    private record DemoUnit(String code, String name, UnitKind kind, String parent) {}
}
