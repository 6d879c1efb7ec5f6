/**
 * Values that the services of CapitalOnline share: sites, sizes and disks, tags, states. Times are {@link
 * java.time.LocalDateTime}, as no document says in which zone the service writes them.
 */
@NullMarked
@ModelStyle
package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
