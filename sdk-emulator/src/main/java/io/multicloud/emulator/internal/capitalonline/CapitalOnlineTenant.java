package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LivingStore;
import io.multicloud.emulator.internal.verify.NonceMemory;
import java.time.Clock;
import java.util.List;

/** What belongs to one account. Its actions run one after another, under its lock. */
final class CapitalOnlineTenant {

    private final CapitalOnlineAccount account;
    private final LifeClock clock;
    private final NonceMemory nonces;
    private final LivingStore<CapitalOnlineInstance> instances;

    CapitalOnlineTenant(CapitalOnlineAccount account, Clock clock, LifeClock lifeClock) {
        this.account = account;
        this.clock = lifeClock;
        this.nonces = new NonceMemory(clock);
        this.instances = new LivingStore<>(lifeClock);
    }

    CapitalOnlineAccount account() {
        return account;
    }

    LifeClock clock() {
        return clock;
    }

    NonceMemory nonces() {
        return nonces;
    }

    LivingStore<CapitalOnlineInstance> instances() {
        return instances;
    }

    synchronized List<EmulatedInstance> shown() {
        return instances.all().stream()
                .map(instance -> instance.shown(clock.now()))
                .toList();
    }
}
