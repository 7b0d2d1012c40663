package org.anlan.servicedesk.sla;

import jakarta.ejb.Local;
import java.util.List;
import org.anlan.servicedesk.Priority;

/**
 * Door: service levels as data. Reading is open to {@code ticket.read}, changing needs {@code ticket.settings}. A change
 * computes the deadlines of every open ticket anew, shortly afterwards.
 */
@Local
public interface SlaPolicies {
    /** The most specific first, inactive last. */
    List<Policy> all();

    Policy details(String code);

    /** @throws org.anlan.platform.RuleBroken {@code policy.exists}, {@code policy.same_target} */
    void register(SavePolicy policy);

    void change(SavePolicy policy);

    /**
     * @param kindCode null for every kind; category (with those below it) and priority likewise
     * @param arrivalMinutes null for no target, likewise the others
     */
    record Policy(
            String code,
            String name,
            String kindCode,
            String categoryCode,
            String categoryName,
            String categoryNameEn,
            Priority priority,
            String calendarCode,
            Integer responseMinutes,
            Integer arrivalMinutes,
            Integer solutionMinutes,
            Integer reportMinutes,
            boolean active,
            long version) {}

    record SavePolicy(
            String code,
            long expectedVersion,
            String name,
            String kindCode,
            String categoryCode,
            Priority priority,
            String calendarCode,
            Integer responseMinutes,
            Integer arrivalMinutes,
            Integer solutionMinutes,
            Integer reportMinutes,
            boolean active) {}
}
