package org.anlan.servicedesk.imports.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.Permission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.domain.PhoneNumber;

/** Tickets from a table, as if each had just been taken. Taking the import back makes them invalid: numbers have no gaps. */
@Stateless
public class TicketsImport implements ImportKind {
    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String PHONE = "callerPhone";
    private static final String PRIORITY = "priority";
    private static final int LONGEST_SUBJECT = 200;

    private static final Map<String, Priority> PRIORITIES = Map.of(
            "紧急",
            Priority.URGENT,
            "高",
            Priority.HIGH,
            "中",
            Priority.NORMAL,
            "低",
            Priority.LOW,
            "URGENT",
            Priority.URGENT,
            "HIGH",
            Priority.HIGH,
            "NORMAL",
            Priority.NORMAL,
            "LOW",
            Priority.LOW);

    @Inject
    Tickets tickets;

    @Inject
    TicketQueries queries;

    @Inject
    TicketActions actions;

    @Inject
    Catalogue catalogue;

    @Override
    public String code() {
        return "tickets";
    }

    @Override
    public Permission permission() {
        return TicketPermission.REGISTER;
    }

    @Override
    public List<ImportLayout> layouts() {
        return List.of(new ImportLayout(
                "tickets",
                "工单",
                List.of(
                        ImportColumn.text(KIND, "类型", "工单类型", "信息类型", "Kind").asIdentifying(),
                        ImportColumn.text(SUBJECT, "事由", "主题", "标题", "问题", "Subject")
                                .asIdentifying(),
                        ImportColumn.text("description", "情况说明", "内容", "问题描述", "Description"),
                        ImportColumn.text("request", "客户诉求", "诉求", "Request"),
                        ImportColumn.text("callerName", "来电人", "客户姓名", "姓名", "Caller"),
                        ImportColumn.text(PHONE, "电话", "联系电话", "手机", "Phone"),
                        ImportColumn.text("place", "小区", "项目", "小区/项目", "Place"),
                        ImportColumn.text("address", "地址", "房号", "Address"),
                        ImportColumn.text("product", "产品", "设备", "产品/设备", "Product"),
                        ImportColumn.text(PRIORITY, "优先级", "Priority"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        if (kind(row) == null) {
            messages.add(ImportMessage.error(row.row(), KIND, "ticket_kind", String.valueOf(row.text(KIND))));
        }
        String subject = row.text(SUBJECT);
        if (subject == null || subject.length() > LONGEST_SUBJECT) {
            messages.add(ImportMessage.error(row.row(), SUBJECT, "ticket_subject", LONGEST_SUBJECT));
        }
        if (row.text(PHONE) != null && !PhoneNumber.acceptable(row.text(PHONE))) {
            messages.add(ImportMessage.error(row.row(), PHONE, "customer_phone", row.text(PHONE)));
        }
        if (row.text(PRIORITY) != null && priority(row) == null) {
            messages.add(ImportMessage.error(row.row(), PRIORITY, "ticket_priority", row.text(PRIORITY)));
        }
        return messages;
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        TicketFacts facts = new TicketFacts(
                null,
                new TicketFacts.Caller(null, row.text("callerName"), row.text(PHONE), null),
                new TicketFacts.Where(row.text("place"), row.text("address"), row.text("product")),
                new TicketFacts.What(
                        row.text(SUBJECT), ExtraCells.appended(row.text("description"), row), row.text("request")),
                new TicketFacts.Rank(null, null, priority(row)));
        return tickets.register(new Tickets.RegisterTicket(kind(row), Channel.API, facts))
                .number();
    }

    @Override
    public void undo(String reference, ImportContext context) {
        TicketRow row = queries.details(reference).row();
        if (row.status() != TicketStatus.NEW) {
            throw new RuleBroken("ticket.used", reference);
        }
        actions.invalidate(new TicketActions.Act(reference, row.version(), "import #" + context.importId()));
    }

    /** By code or by name; null when there is none. */
    private String kind(ImportRow row) {
        String text = row.text(KIND);
        return catalogue.kinds().stream()
                .filter(k -> k.code().equalsIgnoreCase(text)
                        || k.name().equals(text)
                        || k.nameEn().equalsIgnoreCase(text))
                .map(Catalogue.Kind::code)
                .findFirst()
                .orElse(null);
    }

    private static Priority priority(ImportRow row) {
        String text = row.text(PRIORITY);
        return text == null ? null : PRIORITIES.get(text.strip().toUpperCase(java.util.Locale.ROOT));
    }
}
