package io.multicloud.examples.jshell;

import io.multicloud.core.waiting.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Prints what a wait found when it is something new, and once a minute when it is not. */
final class ProgressLines<T, S> implements Consumer<Progress<T, S>> {

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final PrintStream out;
    private @Nullable Progress<T, S> printed;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(Progress<T, S> progress) {
        if (printed == null || !isSame(printed, progress) || isLate(printed, progress)) {
            printed = progress;
            out.println(progress);
        }
    }

    private boolean isSame(Progress<T, S> before, Progress<T, S> now) {
        return Objects.equals(before.state(), now.state())
                && (before.value() == null) == (now.value() == null)
                && (before.failure() == null) == (now.failure() == null);
    }

    private boolean isLate(Progress<T, S> before, Progress<T, S> now) {
        return now.elapsed().minus(before.elapsed()).compareTo(QUIET) >= 0;
    }
}
