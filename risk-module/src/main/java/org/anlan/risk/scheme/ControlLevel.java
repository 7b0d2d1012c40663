package org.anlan.risk.scheme;

/** Level of the organisation that controls a risk (分级管控), the highest first. */
public enum ControlLevel {
    /** 公司. */
    COMPANY,
    /** 部门. */
    DEPARTMENT,
    /** 班组. */
    TEAM,
    /** 岗位. */
    POST
}
