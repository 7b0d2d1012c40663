package org.anlan.platform.people.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.SavePerson;
import org.anlan.platform.people.application.PersonIntake;
import org.anlan.platform.people.application.TakeBack;

/**
 * People from a table. A login that exists is refused as a duplicate: an import never changes or overwrites a person.
 * People come in without a password, and so without sign-in, until an administrator resets it and hands it over: a
 * password in a list, or one for all, would be known to everybody who saw the list.
 */
@ApplicationScoped
public class PeopleImport implements ImportKind {
    private static final String LOGIN = "login";
    private static final String NAME = "name";
    private static final String UNIT = "unitCode";
    private static final String POSTS = "posts";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String ROLES = "roles";

    private final SeenKeys seen = new SeenKeys();

    @Inject
    PersonIntake intake;

    @Inject
    TakeBack takeBack;

    @Inject
    UnitLookup units;

    @Inject
    RoleLookup roles;

    @Inject
    AccessControl access;

    @Override
    public String code() {
        return "people";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.PERSON_EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        return List.of(new ImportLayout(
                "people",
                "人员",
                List.of(
                        ImportColumn.text(
                                        LOGIN, "登录名", "账号", "帐号", "用户名", "工号", "员工编号", "Login", "User name", "Account")
                                .asIdentifying(),
                        ImportColumn.text(NAME, "姓名", "名字", "人员姓名", "员工姓名", "Name", "Full name")
                                .asIdentifying(),
                        ImportColumn.text(UNIT, "部门", "单位", "所属部门", "所属单位", "所在部门", "班组", "Unit", "Department"),
                        ImportColumn.text(POSTS, "岗位", "职务", "职位", "岗位名称", "Post", "Position", "Title"),
                        ImportColumn.text(PHONE, "手机", "电话", "手机号", "手机号码", "联系电话", "联系方式", "Phone", "Mobile"),
                        ImportColumn.text(EMAIL, "邮箱", "电子邮箱", "电子邮件", "邮件", "E-mail", "Email", "Mail"),
                        ImportColumn.text(ROLES, "角色", "系统角色", "权限角色", "Roles", "Role"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        Optional<ImportMessage> unitProblem = unitProblem(row);
        unitProblem.ifPresent(messages::add);
        RoleLookup.Found found = roles.find(row.text(ROLES));
        found.unknown().forEach(role -> messages.add(ImportMessage.error(row.row(), ROLES, "role_unknown", role)));
        SavePerson person = person(row, unitProblem.isPresent() ? null : unit(row), found.codes());
        messages.addAll(invalid(row, person));
        duplicate(row, context, person.login()).ifPresent(messages::add);
        if (messages.isEmpty()) {
            messages.add(ImportMessage.info(row.row(), null, "person_without_password"));
        }
        return messages;
    }

    private Optional<ImportMessage> unitProblem(ImportRow row) {
        String written = row.text(UNIT);
        List<String> meant = written == null ? List.of() : units.names().find(written);
        if (meant.size() > 1) {
            return Optional.of(
                    ImportMessage.error(row.row(), UNIT, "unit_ambiguous", written, String.join(", ", meant)));
        }
        if (written != null && meant.isEmpty()) {
            return Optional.of(ImportMessage.error(row.row(), UNIT, "unit_not_found", written));
        }
        String code = meant.isEmpty() ? null : meant.get(0);
        return access.allows(PlatformPermission.PERSON_EDIT, code, null)
                ? Optional.empty()
                : Optional.of(ImportMessage.error(row.row(), UNIT, "unit_out_of_scope", String.valueOf(written)));
    }

    private List<ImportMessage> invalid(ImportRow row, SavePerson person) {
        return intake.problems(person).stream()
                .map(error -> message(row, error))
                .toList();
    }

    private static ImportMessage message(ImportRow row, InvalidInput.FieldError error) {
        return ImportMessage.error(
                row.row(), error.field(), "person_" + error.code(), error.args().toArray());
    }

    private Optional<ImportMessage> duplicate(ImportRow row, ImportContext context, String login) {
        if (login == null) {
            return Optional.empty();
        }
        Optional<Integer> other = seen.note(context.importId(), row.row(), login);
        if (other.isPresent()) {
            return Optional.of(ImportMessage.error(row.row(), LOGIN, "person_twice", login, other.get()));
        }
        return intake.nameOfExisting(login)
                .map(name -> ImportMessage.error(row.row(), LOGIN, "person_exists", login, name));
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        SavePerson person = person(row, unit(row), roles.find(row.text(ROLES)).codes());
        intake.register(person, context.importId());
        return person.login();
    }

    @Override
    public void undo(String reference, ImportContext context) {
        takeBack.person(reference, context.importId());
    }

    private String unit(ImportRow row) {
        return row.text(UNIT) == null ? null : UnitRefs.only(units.names(), UNIT, row.text(UNIT));
    }

    private static SavePerson person(ImportRow row, String unit, List<String> roles) {
        String login = row.text(LOGIN) == null ? null : UnitNames.key(row.text(LOGIN));
        return new SavePerson(
                login, 0, row.text(NAME), unit, row.text(POSTS), row.text(PHONE), row.text(EMAIL), null, roles);
    }
}
