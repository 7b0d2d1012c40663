package org.anlan.platform.people;

/** Level of a unit in the organisation tree: 集团 › 分公司 › 部门 › 班组 › 岗位; suppliers are external units. */
public enum UnitKind {
    GROUP,
    BRANCH,
    DEPARTMENT,
    TEAM,
    POST,
    SUPPLIER
}
