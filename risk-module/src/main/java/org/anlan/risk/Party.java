package org.anlan.risk;

/** Who is responsible: the users' lists mix departments and suppliers (供方). */
public record Party(Kind kind, String name) {
    public enum Kind {
        DEPARTMENT,
        SUPPLIER
    }

    /** A party as a register writes it: 供方, 供应商, 外包单位 and companies outside are suppliers. */
    public static Party ofText(String name) {
        String plain = name.strip();
        boolean supplier = plain.matches(".*(供方|供应商|外包|承包|分包).*");
        return new Party(supplier ? Kind.SUPPLIER : Kind.DEPARTMENT, plain);
    }
}
