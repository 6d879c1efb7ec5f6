package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A day of the week on which backups are made. */
public final class BackupDay extends OpenEnum {

    private static final Values<BackupDay> VALUES = new Values<>(BackupDay::new);

    /** Monday. */
    public static final BackupDay MONDAY = VALUES.known("Monday");

    /** Tuesday. */
    public static final BackupDay TUESDAY = VALUES.known("Tuesday");

    /** Wednesday. */
    public static final BackupDay WEDNESDAY = VALUES.known("Wednesday");

    /** Thursday. */
    public static final BackupDay THURSDAY = VALUES.known("Thursday");

    /** Friday. */
    public static final BackupDay FRIDAY = VALUES.known("Friday");

    /** Saturday. */
    public static final BackupDay SATURDAY = VALUES.known("Saturday");

    /** Sunday. */
    public static final BackupDay SUNDAY = VALUES.known("Sunday");

    /** No day: answers show it for databases without regular backups. Whether it may be sent is not documented. */
    public static final BackupDay NONE = VALUES.known("None");

    private BackupDay(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupDay of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupDay> values() {
        return VALUES.all();
    }

    /**
     * Returns the constant of a day.
     *
     * @param day the day
     * @return the value
     */
    public static BackupDay on(DayOfWeek day) {
        return of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /**
     * Returns the constants of some days, in the order of the week.
     *
     * @param days the days
     * @return the values, as {@link ModifyBackupPolicyRequest} takes them
     */
    public static List<BackupDay> onAll(Set<DayOfWeek> days) {
        return days.stream().sorted().map(BackupDay::on).toList();
    }
}
