/** A small Spring Boot service; start with {@link io.multicloud.examples.springboot.ExampleApplication}. */
@NullMarked
package io.multicloud.examples.springboot;

import org.jspecify.annotations.NullMarked;
