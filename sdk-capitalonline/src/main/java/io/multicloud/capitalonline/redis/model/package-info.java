/**
 * Requests and answers of CapitalOnline cloud Redis, one record each, and their values. Times are {@link
 * java.time.LocalDateTime}, as no document says in which zone the service writes them.
 */
@NullMarked
@ModelStyle
package io.multicloud.capitalonline.redis.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
