/** The service that all peers call, in a process of its own. */
@NullMarked
package io.multicloud.benchmarks.server;

import org.jspecify.annotations.NullMarked;
