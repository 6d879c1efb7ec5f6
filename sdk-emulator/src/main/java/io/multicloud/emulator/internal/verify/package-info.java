/** Checks of signatures, times and nonces, from the raw request alone. */
@NullMarked
package io.multicloud.emulator.internal.verify;

import org.jspecify.annotations.NullMarked;
