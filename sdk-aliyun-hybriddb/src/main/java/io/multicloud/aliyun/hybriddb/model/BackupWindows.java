package io.multicloud.aliyun.hybriddb.model;

import java.util.regex.Pattern;

/** The documented form of the daily window for backups. */
final class BackupWindows {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static final Pattern FORM = Pattern.compile(TIME + "Z-(" + TIME + "|24:00)Z");

    static final String WORDS = "have the form 15:00Z-16:00Z";

    private BackupWindows() {}
}
