package io.multicloud.huawei.flexus.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documented form of backup windows: one hour, from a quarter of an hour to the same of the next. */
final class BackupWindows {

    static final String WORDS = "must be one hour from minute 00, 15, 30 or 45, such as 08:15-09:15 or 23:00-00:00";

    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):(00|15|30|45)-([01]\\d|2[0-3]):\\2");

    private BackupWindows() {}

    static boolean isValid(String window) {
        Matcher parts = FORM.matcher(window);
        return parts.matches() && Integer.parseInt(parts.group(3)) == (Integer.parseInt(parts.group(1)) + 1) % 24;
    }
}
