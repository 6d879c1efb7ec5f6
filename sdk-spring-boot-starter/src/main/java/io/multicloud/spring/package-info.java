/** Spring Boot auto-configuration of the clients: what all clouds share. */
@NullMarked
package io.multicloud.spring;

import org.jspecify.annotations.NullMarked;
