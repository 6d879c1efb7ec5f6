/** Waits for a state by asking again and again: {@link io.multicloud.core.waiting.Waiter}. */
@NullMarked
package io.multicloud.core.waiting;

import org.jspecify.annotations.NullMarked;
