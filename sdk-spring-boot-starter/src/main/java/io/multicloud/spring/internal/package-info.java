/** How properties and beans become clients, the same for all clouds. */
@NullMarked
package io.multicloud.spring.internal;

import org.jspecify.annotations.NullMarked;
