/** Requests and answers of Flexus RDS, one record each, and their values. */
@NullMarked
@ModelStyle
package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
