package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parameters of one instance and how they came to their values. */
final class ParameterValues {

    private final List<ParameterChange> changes = new ArrayList<>();

    String at(MysqlParameter parameter, Instant now) {
        return newestFirst().stream()
                .filter(change -> change.name().equals(parameter.name()) && change.isInForce(now))
                .map(ParameterChange::after)
                .findFirst()
                .orElse(parameter.first());
    }

    void change(MysqlParameter parameter, String value, Instant now, Instant from) {
        changes.add(new ParameterChange(parameter.name(), at(parameter, now), value, now, from));
    }

    /** That the newest stand first is a guess. */
    List<ParameterChange> newestFirst() {
        List<ParameterChange> copy = new ArrayList<>(changes);
        Collections.reverse(copy);
        return copy;
    }
}
