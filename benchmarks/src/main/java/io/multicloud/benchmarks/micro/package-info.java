/** What JMH measures: signing and decoding. */
@NullMarked
package io.multicloud.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
