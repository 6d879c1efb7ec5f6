package io.multicloud.spring.health;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param at when it ended
 * @param duration how long it took
 * @param failure why it failed, null when it succeeded
 */
record Checked(Instant at, Duration duration, @Nullable Throwable failure) {}
