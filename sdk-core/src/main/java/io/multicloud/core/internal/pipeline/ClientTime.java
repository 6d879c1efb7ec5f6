package io.multicloud.core.internal.pipeline;

import io.multicloud.core.spi.Timekeeper;
import java.time.Duration;
import java.util.concurrent.Executor;

/** The clocks and threads of a client. */
record ClientTime(PipelineConfig config) implements Timekeeper {

    @Override
    public long nanoTime() {
        return config.nanoTime().getAsLong();
    }

    @Override
    public double random() {
        return config.repeats().random().getAsDouble();
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        config.threads().sleeper().sleep(time);
    }

    @Override
    public Runnable later(Runnable work, Duration time) {
        return Alarm.set(config.transport().running(), config.threads().later(), work, time);
    }

    @Override
    public Executor results() {
        return config.threads().results();
    }
}
