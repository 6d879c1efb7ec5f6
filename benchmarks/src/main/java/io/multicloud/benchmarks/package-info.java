/** The benchmarks and what runs them. */
@NullMarked
package io.multicloud.benchmarks;

import org.jspecify.annotations.NullMarked;
