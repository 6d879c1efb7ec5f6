/**
 * The client for Huawei Cloud's IAM, as far as Flexus RDS needs it: tokens and project ids. Start with {@link
 * io.multicloud.huawei.iam.IamClient#builder()}.
 */
@NullMarked
package io.multicloud.huawei.iam;

import org.jspecify.annotations.NullMarked;
