/** Machinery that is no part of the API. */
@NullMarked
package io.multicloud.core.internal;

import org.jspecify.annotations.NullMarked;
