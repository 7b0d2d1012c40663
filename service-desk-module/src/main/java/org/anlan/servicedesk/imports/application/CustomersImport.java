package org.anlan.servicedesk.imports.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.platform.access.Permission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.SaveCustomer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.anlan.servicedesk.domain.PhoneNumber;

/** Customers from a table. Who is there already, by name and number, is not taken in twice. */
@Stateless
public class CustomersImport implements ImportKind {
    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String OTHER = "otherPhone";
    private static final String TIER = "tier";
    private static final int LONGEST_NAME = 100;

    private static final Map<String, Tier> TIERS = Map.of(
            "普通", Tier.NORMAL,
            "一般", Tier.NORMAL,
            "重要", Tier.IMPORTANT,
            "VIP", Tier.IMPORTANT,
            "关键", Tier.KEY,
            "NORMAL", Tier.NORMAL,
            "IMPORTANT", Tier.IMPORTANT,
            "KEY", Tier.KEY);

    @Inject
    Customers customers;

    @Override
    public String code() {
        return "customers";
    }

    @Override
    public Permission permission() {
        return TicketPermission.REGISTER;
    }

    @Override
    public List<ImportLayout> layouts() {
        return List.of(new ImportLayout(
                "customers",
                "客户",
                List.of(
                        ImportColumn.text(NAME, "姓名", "客户姓名", "客户名称", "业主姓名", "户名", "客户", "Name")
                                .asIdentifying(),
                        ImportColumn.text(PHONE, "电话", "联系电话", "手机", "手机号码", "手机号", "Phone")
                                .asIdentifying(),
                        ImportColumn.text(OTHER, "其他电话", "备用电话", "家属电话", "Other phone"),
                        ImportColumn.text("place", "小区", "项目", "楼盘", "小区/项目", "Place"),
                        ImportColumn.text("address", "地址", "住址", "房号", "详细地址", "Address"),
                        ImportColumn.text(TIER, "等级", "客户等级", "客户分级", "Tier"),
                        ImportColumn.text("note", "备注", "说明", "Note"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        String name = row.text(NAME);
        String phone = row.text(PHONE);
        if (name == null || name.length() > LONGEST_NAME) {
            messages.add(ImportMessage.error(row.row(), NAME, "customer_name", LONGEST_NAME));
        }
        if (phone != null && !PhoneNumber.acceptable(phone)) {
            messages.add(ImportMessage.error(row.row(), PHONE, "customer_phone", phone));
        } else if (isKnown(name, phone)) {
            messages.add(ImportMessage.error(row.row(), null, "customer_exists", name));
        }
        if (row.text(OTHER) != null && !PhoneNumber.acceptable(row.text(OTHER))) {
            messages.add(ImportMessage.error(row.row(), OTHER, "customer_phone", row.text(OTHER)));
        }
        if (row.text(TIER) != null && tier(row) == null) {
            messages.add(ImportMessage.error(row.row(), TIER, "customer_tier", row.text(TIER)));
        }
        return messages;
    }

    private boolean isKnown(String name, String phone) {
        return phone != null
                && customers.callingFrom(phone).stream()
                        .anyMatch(known -> known.name().equals(name));
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        return customers.register(new SaveCustomer(
                null,
                0,
                row.text(NAME),
                false,
                tier(row),
                row.text(PHONE),
                row.text(OTHER),
                row.text("place"),
                row.text("address"),
                null,
                ExtraCells.appended(row.text("note"), row)));
    }

    @Override
    public void undo(String reference, ImportContext context) {
        customers.takeBack(reference, context.importId());
    }

    private static Tier tier(ImportRow row) {
        String text = row.text(TIER);
        return text == null ? Tier.NORMAL : TIERS.get(text.strip().toUpperCase(java.util.Locale.ROOT));
    }
}
