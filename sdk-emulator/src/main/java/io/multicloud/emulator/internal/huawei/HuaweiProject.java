package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.internal.state.IdempotencyMemory;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.LivingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What belongs to one project. Its actions run one after another, under its lock. */
final class HuaweiProject {

    private static final Duration CLIENT_TOKEN_LIFE = Duration.ofHours(8);

    private final HuaweiAccount.Project project;
    private final LifeClock clock;
    private final LifeTimes times;
    private final HuaweiNetwork network = new HuaweiNetwork(Ids.uuid(), Ids.uuid(), Ids.uuid());
    private final LivingStore<FlexusInstance> instances;
    private final Backups backups;
    private final UnpaidOrders orders = new UnpaidOrders();
    private final Jobs jobs = new Jobs();
    private final IdempotencyMemory calls = new IdempotencyMemory();

    HuaweiProject(HuaweiAccount.Project project, LifeClock clock, LifeTimes times) {
        this.project = project;
        this.clock = clock;
        this.times = times;
        this.instances = new LivingStore<>(clock);
        this.backups = new Backups(instances, clock, times);
    }

    HuaweiAccount.Project project() {
        return project;
    }

    LifeClock clock() {
        return clock;
    }

    /** How long everything takes: what is being done as long as a creation, what is being deleted as long as a deletion. */
    LifeTimes times() {
        return times;
    }

    HuaweiNetwork network() {
        return network;
    }

    LivingStore<FlexusInstance> instances() {
        return instances;
    }

    FlexusInstance instance(String id) {
        return instances.find(id).orElseThrow(() -> Refusals.noSuchInstance(id));
    }

    Backups backups() {
        return backups;
    }

    FlexusBackup backup(String id) {
        return backups.find(id).orElseThrow(() -> Refusals.noSuchBackup(id));
    }

    UnpaidOrders orders() {
        return orders;
    }

    Jobs jobs() {
        return jobs;
    }

    synchronized boolean pay(String orderId) {
        return orders.pay(orderId);
    }

    synchronized List<EmulatedInstance> shown() {
        return instances.all().stream()
                .map(instance -> instance.shown(clock.now()))
                .toList();
    }

    /** The same token with the same body gets the first call's result; without a token every call is new. */
    ObjectNode once(@Nullable String clientToken, ObjectNode body, Supplier<ObjectNode> action) {
        if (clientToken == null) {
            return action.get();
        }
        Instant now = clock.now();
        Optional<IdempotencyMemory.Call> earlier = calls.find(clientToken);
        if (earlier.isEmpty()) {
            ObjectNode result = action.get();
            calls.remember(clientToken, new IdempotencyMemory.Call(body, result, now));
            return result;
        }
        if (now.isAfter(earlier.get().at().plus(CLIENT_TOKEN_LIFE))) {
            throw Refusals.clientTokenExpired();
        }
        if (!earlier.get().request().equals(body)) {
            throw Refusals.clientTokenReused();
        }
        return earlier.get().result();
    }
}
