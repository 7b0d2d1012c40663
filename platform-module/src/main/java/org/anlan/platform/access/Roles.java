package org.anlan.platform.access;

import java.util.List;
import java.util.Map;

/** Door: roles and what they grant. Reading is open to {@code person.read}; changing needs {@code role.edit}. */
public interface Roles {

    List<Role> all();

    Role details(String code);

    /** Every permission of every module, in module order. */
    List<String> permissions();

    /** @throws org.anlan.platform.RuleBroken {@code role.exists} */
    void register(SaveRole role);

    /** Ends the sessions of everybody who holds the role. @throws org.anlan.platform.RuleBroken {@code role.last_admin} */
    void change(SaveRole role);

    /** Only a role that is not shipped and that nobody holds. */
    void remove(String code, long expectedVersion);

    /** @param grants permission code to scope */
    record Role(
            String code,
            String name,
            String nameEn,
            String description,
            boolean shipped,
            long holders,
            Map<String, DataScope> grants,
            long version) {
        public Role {
            grants = Map.copyOf(grants);
        }
    }

    record SaveRole(
            String code,
            long expectedVersion,
            String name,
            String nameEn,
            String description,
            Map<String, DataScope> grants) {
        public SaveRole {
            grants = Map.copyOf(grants);
        }
    }
}
