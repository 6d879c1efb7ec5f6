package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** An account of an instance, whose id is its name. No action asks for its password again, so none is kept. */
final class MysqlAccount implements Living {

    private final String name;
    private final Life life;
    private final String type;
    private final String description;
    private final Map<String, DatabaseRight> rights = new LinkedHashMap<>();
    private final Occupation occupation = new Occupation();
    private boolean allCreate;

    MysqlAccount(String name, Life life, String type, String description) {
        this.name = name;
        this.life = life;
        this.type = type;
        this.description = description;
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

    boolean isSuper() {
        return type.equals("Super");
    }

    /** Rights by database. */
    Map<String, DatabaseRight> rights() {
        return rights;
    }

    boolean allCreate() {
        return allCreate;
    }

    void allCreate(boolean granted) {
        allCreate = granted;
    }

    Occupation occupation() {
        return occupation;
    }

    /** Nothing makes an account "unavailable" here. */
    String status(Instant now) {
        return life.at(now) == Phase.RUNNING && !occupation.holds(now) ? "available" : "processing";
    }
}
