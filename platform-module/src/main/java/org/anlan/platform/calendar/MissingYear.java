package org.anlan.platform.calendar;

/** A year that is needed now or soon and for which a calendar knows no holidays: 节假日数据缺失. */
public record MissingYear(String code, String name, int year) {}
