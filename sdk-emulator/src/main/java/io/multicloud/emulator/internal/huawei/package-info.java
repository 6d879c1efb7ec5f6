/** Huawei Cloud Flexus RDS and the part of IAM that it needs. */
@NullMarked
package io.multicloud.emulator.internal.huawei;

import org.jspecify.annotations.NullMarked;
