/** How HybridDB reports errors; no part of the API. */
@NullMarked
package io.multicloud.aliyun.hybriddb.internal;

import org.jspecify.annotations.NullMarked;
