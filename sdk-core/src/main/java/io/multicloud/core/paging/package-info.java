/** Lists that come in pages, read as one: {@link io.multicloud.core.paging.Pager}. */
@NullMarked
package io.multicloud.core.paging;

import org.jspecify.annotations.NullMarked;
