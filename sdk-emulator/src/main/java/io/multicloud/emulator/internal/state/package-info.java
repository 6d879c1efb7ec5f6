/** Objects that live and change with time, and what is remembered about calls. */
@NullMarked
package io.multicloud.emulator.internal.state;

import org.jspecify.annotations.NullMarked;
