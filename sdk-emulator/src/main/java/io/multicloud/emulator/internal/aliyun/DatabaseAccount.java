package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** An account of an instance, whose id is its name. That it is shown as deleted for a while is a guess. */
final class DatabaseAccount implements Living {

    private final String name;
    private final Life life;
    private final Duration deletion;
    private final String type;
    private final String description;
    private final Map<String, Privilege> grants;
    private String password;
    private Instant deleted = Instant.MAX;

    DatabaseAccount(AliyunParameters parameters, AliyunTenant tenant, Map<String, Privilege> grants) {
        LifeTimes times = tenant.times();
        this.name = ReservedWords.accountName(parameters);
        this.password = parameters.required("AccountPassword");
        this.type = parameters.optional("AccountType").orElse("Normal");
        this.description = parameters.optional("AccountDescription").orElse("");
        this.grants = grants;
        this.deletion = times.deletion();
        this.life = new Life(new LifeTimes(times.creation(), deletion.multipliedBy(2)), tenant.now());
    }

    @Override
    public String id() {
        return name;
    }

    @Override
    public Life life() {
        return life;
    }

    String type() {
        return type;
    }

    String description() {
        return description;
    }

    /** Privileges by the names of databases. */
    Map<String, Privilege> grants() {
        return grants;
    }

    void delete(Instant now) {
        deleted = now;
        life.delete(now);
    }

    boolean isDeleted(Instant now) {
        return life.at(now) == Phase.DELETING && !now.isBefore(deleted.plus(deletion));
    }

    boolean isActive(Instant now) {
        return life.at(now) == Phase.RUNNING;
    }

    String status(Instant now) {
        return isDeleted(now) ? "DELETED" : ObjectStatus.of(life.at(now));
    }

    boolean hasPassword(String text) {
        return password.equals(text);
    }

    void password(String text) {
        password = text;
    }
}
