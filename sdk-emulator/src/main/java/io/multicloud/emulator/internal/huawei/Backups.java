package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.LivingStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The backups of a project's instances. */
final class Backups {

    private final LivingStore<FlexusInstance> instances;
    private final LivingStore<FlexusBackup> manual;
    private final LifeClock clock;
    private final LifeTimes times;

    Backups(LivingStore<FlexusInstance> instances, LifeClock clock, LifeTimes times) {
        this.instances = instances;
        this.manual = new LivingStore<>(clock);
        this.clock = clock;
        this.times = times;
    }

    void add(FlexusBackup backup) {
        manual.add(backup);
    }

    boolean hasName(String name) {
        return all().anyMatch(backup -> backup.name().equals(name));
    }

    Optional<FlexusBackup> find(String id) {
        return all().filter(backup -> backup.id().equals(id)).findFirst();
    }

    /** The newest first, which is a guess. */
    List<FlexusBackup> of(FlexusInstance instance) {
        return Stream.concat(
                        manual.all().stream().filter(backup -> backup.instance() == instance),
                        AutomaticBackups.of(instance, times, clock.now()).stream())
                .sorted(Comparator.comparing(
                                (FlexusBackup backup) -> backup.life().created())
                        .reversed())
                .toList();
    }

    private Stream<FlexusBackup> all() {
        return instances.all().stream().flatMap(instance -> of(instance).stream());
    }
}
