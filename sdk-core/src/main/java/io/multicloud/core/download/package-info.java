/** Files that a service hands out by a link: {@link io.multicloud.core.download.Download}. */
@NullMarked
package io.multicloud.core.download;

import org.jspecify.annotations.NullMarked;
