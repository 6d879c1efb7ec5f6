package io.multicloud.emulator.internal.state;

import java.time.Duration;

/** How long objects are being created and being deleted. */
public record LifeTimes(Duration creation, Duration deletion) {}
