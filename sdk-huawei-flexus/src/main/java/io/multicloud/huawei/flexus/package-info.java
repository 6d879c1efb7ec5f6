/**
 * The client for Huawei Cloud's Flexus RDS for MySQL. Start with {@link
 * io.multicloud.huawei.flexus.FlexusRdsClient#builder()}.
 */
@NullMarked
package io.multicloud.huawei.flexus;

import org.jspecify.annotations.NullMarked;
