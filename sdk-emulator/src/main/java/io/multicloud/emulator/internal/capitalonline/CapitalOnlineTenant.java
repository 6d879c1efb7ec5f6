package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.LivingStore;
import io.multicloud.emulator.internal.verify.NonceMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What belongs to one account. Its actions run one after another, under its lock. */
final class CapitalOnlineTenant {

    private final CapitalOnlineAccount account;
    private final LifeClock clock;
    private final LifeTimes times;
    private final NonceMemory nonces;
    private final LivingStore<MysqlInstance> mysql;
    private final LivingStore<RedisInstance> redis;
    private final TaskLog tasks = new TaskLog();

    CapitalOnlineTenant(CapitalOnlineAccount account, Clock clock, LifeClock lifeClock, LifeTimes times) {
        this.account = account;
        this.clock = lifeClock;
        this.times = times;
        this.nonces = new NonceMemory(clock);
        this.mysql = new LivingStore<>(lifeClock);
        this.redis = new LivingStore<>(lifeClock);
    }

    CapitalOnlineAccount account() {
        return account;
    }

    LifeClock clock() {
        return clock;
    }

    LifeTimes times() {
        return times;
    }

    Instant now() {
        return clock.now();
    }

    /** When a change that begins now is done. */
    Instant changed() {
        return now().plus(times.creation());
    }

    /** Of an object whose creation begins now. */
    Life newLife() {
        return new Life(times, now());
    }

    NonceMemory nonces() {
        return nonces;
    }

    LivingStore<MysqlInstance> mysql() {
        return mysql;
    }

    LivingStore<RedisInstance> redis() {
        return redis;
    }

    TaskLog tasks() {
        return tasks;
    }

    /** Begins a job that takes as long as a creation. */
    String changing(String action, String resourceId) {
        return tasks.begin(action, List.of(resourceId), now(), times.creation());
    }

    String deleting(String action, String resourceId) {
        return tasks.begin(action, List.of(resourceId), now(), times.deletion());
    }

    /** The instance of MySQL that the call names. */
    MysqlInstance mysql(Arguments arguments) {
        return mysql.find(arguments.text("InstanceUuid")).orElseThrow(Refusals::noInstance);
    }

    /** The same for a change. */
    MysqlInstance freeMysql(Arguments arguments) {
        MysqlInstance instance = mysql(arguments);
        instance.requireFree(now());
        return instance;
    }

    RedisInstance redis(Arguments arguments) {
        return redis.find(arguments.text("InstanceUuid")).orElseThrow(Refusals::noInstance);
    }

    synchronized List<EmulatedInstance> shown() {
        return instances().map(instance -> instance.shown(now())).toList();
    }

    /** The backup that a download's address names. */
    synchronized Optional<Backup> backup(String token) {
        return instances()
                .flatMap(instance -> instance.backups().newestFirst(instance).stream())
                .filter(backup -> backup.token().equals(token))
                .filter(backup -> backup.isFinished(now()))
                .findFirst();
    }

    private Stream<? extends CloudInstance> instances() {
        return Stream.concat(mysql.all().stream(), redis.all().stream());
    }
}
