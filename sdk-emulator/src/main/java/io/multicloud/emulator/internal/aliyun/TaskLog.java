package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.LifeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks of one instance. Which actions make one is a guess: those that change instances, databases and networks. */
final class TaskLog {

    private final LifeClock clock;
    private final List<AliyunTask> tasks = new ArrayList<>();

    TaskLog(LifeClock clock) {
        this.clock = clock;
    }

    List<AliyunTask> all() {
        return List.copyOf(tasks);
    }

    void start(AliyunParameters parameters, Duration time) {
        Instant now = clock.now();
        Optional<String> databaseName = parameters.optional("DBName");
        tasks.add(new AliyunTask(Ids.digits(10), parameters.required("Action"), databaseName, now, now.plus(time)));
    }
}
