/** Tests of Spring Boot applications on the emulator. */
@NullMarked
package io.multicloud.test.spring;

import org.jspecify.annotations.NullMarked;
