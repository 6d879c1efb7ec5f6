/** Who is compared: each in a process of its own, on the class path that its users get. */
@NullMarked
package io.multicloud.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
