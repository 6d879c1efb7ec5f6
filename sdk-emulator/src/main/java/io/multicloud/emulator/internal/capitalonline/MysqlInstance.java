package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LivingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An instance of MySQL, ordinary or read-only, with all that stands below it. */
final class MysqlInstance extends CloudInstance {

    /** No action creates a database: that every instance has these, made by hand as it were, is a guess. */
    private static final List<String> DATABASES = List.of("orders", "stock", "test", "test1", "test2");

    private final Optional<MysqlInstance> primary;
    private final DiskKind diskKind;
    private final Changing<ProductSize> size;
    private final Changing<Integer> disk;
    private final LivingStore<MysqlInstance> readOnly;
    private final LivingStore<TemporaryInstance> temporary;
    private final LivingStore<MysqlAccount> accounts;
    private final ParameterValues parameters = new ParameterValues();

    MysqlInstance(
            CapitalOnlineTenant tenant,
            String id,
            Life life,
            InstanceOrder order,
            DiskKind diskKind,
            int disk,
            Optional<MysqlInstance> primary) {
        super(id, life, order, new Backups(tenant, life));
        this.primary = primary;
        this.diskKind = diskKind;
        this.size = new Changing<>(order.offer().size());
        this.disk = new Changing<>(disk);
        this.readOnly = new LivingStore<>(tenant.clock());
        this.temporary = new LivingStore<>(tenant.clock());
        this.accounts = new LivingStore<>(tenant.clock());
    }

    Optional<MysqlInstance> primary() {
        return primary;
    }

    DiskKind diskKind() {
        return diskKind;
    }

    Changing<ProductSize> size() {
        return size;
    }

    /** In GB. */
    Changing<Integer> disk() {
        return disk;
    }

    LivingStore<MysqlInstance> readOnly() {
        return readOnly;
    }

    LivingStore<TemporaryInstance> temporary() {
        return temporary;
    }

    LivingStore<MysqlAccount> accounts() {
        return accounts;
    }

    ParameterValues parameters() {
        return parameters;
    }

    Architecture architecture() {
        return order().offer().edition().architecture();
    }

    void requireDatabase(String name) {
        if (!DATABASES.contains(name)) {
            throw Refusals.noDatabase(name);
        }
    }

    /** Refuses what only ordinary instances of some architectures can do. */
    void require(Architecture... architectures) {
        if (primary.isPresent() || !List.of(architectures).contains(architecture())) {
            throw Refusals.unsupported("This kind of instance does not support the action.");
        }
    }

    @Override
    long backupBytes(Instant now) {
        long minutes = Duration.between(life().created(), now).toMinutes();
        return 65_536 + disk.at(now) * 512L + minutes % 4096;
    }
}
