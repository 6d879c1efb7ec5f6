package io.multicloud.huawei.flexus.model;

import java.util.regex.Pattern;

/** The documented form of time zones. */
final class TimeZones {

    static final Pattern FORM = Pattern.compile("UTC[+-](0[0-9]|1[0-2]):00");

    static final String WORDS = "be UTC-12:00 to UTC+12:00 in whole hours, such as UTC+08:00";

    private TimeZones() {}
}
