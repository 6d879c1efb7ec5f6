package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.LivingStore;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.util.Optional;

/** An instance and all that stands below it. */
final class AliyunInstance implements Living {

    private final String id;
    private final Life life;
    private final InstanceOrder order;
    private final LivingStore<AliyunDatabase> databases;
    private final DatabaseAccounts accounts;
    private final InstanceNetwork network;
    private final Whitelist whitelist;
    private final TaskLog tasks;
    private Optional<String> name;

    AliyunInstance(String id, AliyunTenant tenant, InstanceOrder order) {
        LifeClock clock = tenant.clock();
        this.id = id;
        this.life = tenant.newLife();
        this.order = order;
        this.name = order.instanceName();
        this.databases = new LivingStore<>(clock);
        this.accounts = new DatabaseAccounts(clock);
        this.network = new InstanceNetwork(order.vpc());
        this.whitelist = order.whitelist();
        this.tasks = new TaskLog(clock);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Life life() {
        return life;
    }

    InstanceOrder order() {
        return order;
    }

    Optional<String> name() {
        return name;
    }

    void rename(String newName) {
        name = Optional.of(newName);
    }

    LivingStore<AliyunDatabase> databases() {
        return databases;
    }

    /** The database that the call names. */
    AliyunDatabase database(AliyunParameters parameters) {
        return databases.find(parameters.required("DBName")).orElseThrow(StateRefusals::noDatabase);
    }

    /** The same for a change. */
    AliyunDatabase activeDatabase(AliyunParameters parameters, Instant now) {
        AliyunDatabase database = database(parameters);
        if (!database.isActive(now)) {
            throw StateRefusals.databaseStatus();
        }
        return database;
    }

    DatabaseAccounts accounts() {
        return accounts;
    }

    InstanceNetwork network() {
        return network;
    }

    Whitelist whitelist() {
        return whitelist;
    }

    TaskLog tasks() {
        return tasks;
    }

    EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, name.orElse(""), status(now));
    }

    boolean isActive(Instant now) {
        return status(now).equals("ACTIVE");
    }

    String status(Instant now) {
        return isReachable(now) && network.isSwitching(now) ? "MODIFY" : ObjectStatus.of(life.at(now));
    }

    /** Whether it has addresses: they come with its creation and go with it. */
    boolean isReachable(Instant now) {
        return life.at(now) == Phase.RUNNING;
    }

    /** A switch of networks changes it, as documented; how is a guess. */
    String connectionString(Instant now) {
        return AliyunInstanceTree.host(network.vpc(now).isPresent() ? id + "-vpc" : id);
    }
}
