/** Spring Boot auto-configuration of the clients of CapitalOnline. */
@NullMarked
package io.multicloud.spring.capitalonline;

import org.jspecify.annotations.NullMarked;
