/** Starts the processes in turn and writes down what they used. */
@NullMarked
package io.multicloud.benchmarks.report;

import org.jspecify.annotations.NullMarked;
