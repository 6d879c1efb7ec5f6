/** The way over the wire: at most one send per attempt. */
@NullMarked
package io.multicloud.core.internal.transport;

import org.jspecify.annotations.NullMarked;
