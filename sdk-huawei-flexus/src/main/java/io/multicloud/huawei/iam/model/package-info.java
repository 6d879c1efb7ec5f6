/** Requests and answers of IAM, one record each, and their values. */
@NullMarked
@ModelStyle
package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
