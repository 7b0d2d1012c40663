package org.anlan.risk.register;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** Door: risk registers and their types. Reading needs {@code risk.read}, changing {@code register.edit}. */
@Local
public interface Registers {
    /** The types as shipped and as data, in their order. */
    List<RegisterType> types();

    /** @throws org.anlan.platform.NotFound no such type */
    RegisterType type(String code);

    Page<RegisterRow> find(RegisterQuery query, PageRequest page);

    /** @throws org.anlan.platform.NotFound no such register in the caller's scope */
    RegisterDetails details(String number);

    /** The newest active register of the type in the unit that the caller may see, if there is one. */
    Optional<String> activeOf(String typeCode, String unitCode);

    /** @return number of the register */
    String open(OpenRegister command);

    void change(ChangeRegister command);

    /**
     * Gives one of the three signatures, archives or reactivates. Needs {@code risk.edit} to sign as 编制,
     * {@code risk.review} as 审核, {@code risk.approve} as 批准.
     *
     * @throws org.anlan.platform.RuleBroken out of turn, or the same person twice
     */
    void act(String number, long expectedVersion, RegisterAction action);

    /** @param typeCode null means any, as every part */
    record RegisterQuery(String text, String typeCode, String unitCode, RegisterStatus status) {
        public static RegisterQuery any() {
            return new RegisterQuery(null, null, null, null);
        }
    }

    /**
     * @param name null for the type's name
     * @param ownerLogin null for the caller
     * @param schemeCode null for the type's scheme
     * @param reviewMonths 1 to 12, null for yearly
     */
    record OpenRegister(
            String typeCode,
            String name,
            String unitCode,
            String ownerLogin,
            String schemeCode,
            Integer reviewMonths) {}

    /** Replaces the facts of a register; the type stays. */
    record ChangeRegister(
            String number,
            long expectedVersion,
            String name,
            String unitCode,
            String ownerLogin,
            String schemeCode,
            int reviewMonths) {}

    /** Allow-listed orders of the register list. */
    enum Sort {
        NUMBER,
        NAME,
        UNIT,
        TYPE
    }
}
