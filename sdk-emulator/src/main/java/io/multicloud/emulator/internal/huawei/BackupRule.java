package io.multicloud.emulator.internal.huawei;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window of one hour that begins at a quarter of an hour, and 0 to 732 days. */
final class BackupRule {

    static final FlexusOrder.Backup DEFAULT = new FlexusOrder.Backup("02:00-03:00", 7);

    private static final Pattern WINDOW =
            Pattern.compile("([01][0-9]|2[0-3]):(00|15|30|45)-([01][0-9]|2[0-3]):(00|15|30|45)");

    private BackupRule() {}

    static FlexusOrder.Backup read(BodyFields strategy) {
        String window = strategy.text("start_time");
        Matcher matcher = WINDOW.matcher(window);
        if (!matcher.matches() || !isOneHour(matcher)) {
            throw Refusals.invalid(
                    "backup_strategy.start_time", "must be hh:mm-HH:MM, one hour long, with minutes 00, 15, 30 or 45");
        }
        return new FlexusOrder.Backup(
                window, strategy.optionalInteger("keep_days", 0, 732).orElse(DEFAULT.keepDays()));
    }

    private static boolean isOneHour(Matcher window) {
        int from = Integer.parseInt(window.group(1));
        int to = Integer.parseInt(window.group(3));
        return to == (from + 1) % 24 && window.group(2).equals(window.group(4));
    }
}
