/** Runnable examples; start with {@link io.multicloud.examples.Quickstart}. */
@NullMarked
package io.multicloud.examples;

import org.jspecify.annotations.NullMarked;
