/** What a provider's module is built from: operations, services, request checks, the base of a client. */
@NullMarked
package io.multicloud.core.spi;

import org.jspecify.annotations.NullMarked;
