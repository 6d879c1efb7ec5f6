/** A call's way, one small step per file; {@link io.multicloud.core.internal.pipeline.Pipeline} lists them in order. */
@NullMarked
package io.multicloud.core.internal.pipeline;

import org.jspecify.annotations.NullMarked;
