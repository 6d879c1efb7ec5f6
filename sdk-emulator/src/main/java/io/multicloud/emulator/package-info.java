/** The emulator of the three clouds, its accounts and its journal. */
@NullMarked
package io.multicloud.emulator;

import org.jspecify.annotations.NullMarked;
