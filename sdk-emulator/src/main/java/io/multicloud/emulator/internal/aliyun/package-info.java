/** Aliyun HybridDB for MySQL, version 2016-01-01. */
@NullMarked
package io.multicloud.emulator.internal.aliyun;

import org.jspecify.annotations.NullMarked;
