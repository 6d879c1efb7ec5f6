package io.multicloud.emulator.internal.huawei;

/** How automatic backups are taken. */
final class BackupRule {

    static final FlexusOrder.Backup DEFAULT = new FlexusOrder.Backup("02:00-03:00", 7);

    /** Support allows up to 2562; the accounts of the emulator have not asked. */
    private static final int MOST_DAYS = 732;

    private BackupRule() {}

    static FlexusOrder.Backup read(BodyFields strategy) {
        int days = strategy.optionalInteger("keep_days").orElse(DEFAULT.keepDays());
        if (days > MOST_DAYS) {
            throw Refusals.invalid("backup_strategy.keep_days", "must be at most " + MOST_DAYS);
        }
        return new FlexusOrder.Backup(strategy.text("start_time"), days);
    }
}
