/** Requests and answers of HybridDB for MySQL, one record each, and their values. */
@NullMarked
@ModelStyle
package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
