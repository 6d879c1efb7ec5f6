/** JSON reading and writing. */
@NullMarked
package io.multicloud.emulator.internal.json;

import org.jspecify.annotations.NullMarked;
