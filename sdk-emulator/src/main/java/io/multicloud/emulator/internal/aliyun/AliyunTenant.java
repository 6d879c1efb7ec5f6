package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.CallLimit;
import io.multicloud.emulator.internal.state.IdempotencyMemory;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.LivingStore;
import io.multicloud.emulator.internal.verify.NonceMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What belongs to one account. Its actions run one after another, under its lock. */
final class AliyunTenant {

    private final AliyunAccount account;
    private final LifeClock clock;
    private final LifeTimes times;
    private final NonceMemory nonces;
    private final LivingStore<AliyunInstance> instances;
    private final CallLimit limit;
    private final IdempotencyMemory calls = new IdempotencyMemory();

    AliyunTenant(AliyunAccount account, Clock clock, LifeClock lifeClock, LifeTimes times, CallLimit limit) {
        this.account = account;
        this.clock = lifeClock;
        this.times = times;
        this.limit = limit;
        this.nonces = new NonceMemory(clock);
        this.instances = new LivingStore<>(lifeClock);
    }

    AliyunAccount account() {
        return account;
    }

    LifeClock clock() {
        return clock;
    }

    LifeTimes times() {
        return times;
    }

    /** Of an object whose creation begins now. */
    Life newLife() {
        return new Life(times, now());
    }

    Instant now() {
        return clock.now();
    }

    NonceMemory nonces() {
        return nonces;
    }

    LivingStore<AliyunInstance> instances() {
        return instances;
    }

    void countCall() {
        if (limit.count().isPresent()) {
            throw Refusals.throttled();
        }
    }

    synchronized List<EmulatedInstance> shown() {
        return instances.all().stream().map(instance -> instance.shown(now())).toList();
    }

    /** The instance that the call names. */
    AliyunInstance instance(AliyunParameters parameters) {
        return instances.find(parameters.required("InstanceId")).orElseThrow(StateRefusals::noInstance);
    }

    /** The same for a change: nothing below an object can be changed that is not active. */
    AliyunInstance activeInstance(AliyunParameters parameters) {
        AliyunInstance instance = instance(parameters);
        if (!instance.isActive(now())) {
            throw StateRefusals.instanceStatus();
        }
        return instance;
    }

    /** The same token with the same parameters gets the first call's result; without a token every call is new. */
    ObjectNode once(AliyunParameters parameters, Supplier<ObjectNode> action) {
        // The official SDK's CreateDatabase calls it Token.
        Optional<String> token = parameters.optional("ClientToken").or(() -> parameters.optional("Token"));
        if (token.isEmpty()) {
            return action.get();
        }
        Optional<IdempotencyMemory.Call> earlier = calls.find(token.get());
        if (earlier.isEmpty()) {
            ObjectNode result = action.get();
            calls.remember(token.get(), new IdempotencyMemory.Call(parameters.identity(), result, now()));
            return result;
        }
        if (!earlier.get().request().equals(parameters.identity())) {
            throw Refusals.tokenMismatch();
        }
        return earlier.get().result();
    }
}
