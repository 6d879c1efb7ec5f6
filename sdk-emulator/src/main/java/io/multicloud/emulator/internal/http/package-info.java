/** Raw requests in, answers out: all that touches the HTTP server. */
@NullMarked
package io.multicloud.emulator.internal.http;

import org.jspecify.annotations.NullMarked;
