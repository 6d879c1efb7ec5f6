/** Bytes between two sockets, and the ways in which they can stop. */
@NullMarked
package io.multicloud.emulator.internal.proxy;

import org.jspecify.annotations.NullMarked;
