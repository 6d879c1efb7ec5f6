/**
 * The client for Aliyun HybridDB for MySQL (product PetaData), which its provider has withdrawn. Start with {@link
 * io.multicloud.aliyun.hybriddb.HybridDbClient#builder()}.
 */
@NullMarked
package io.multicloud.aliyun.hybriddb;

import org.jspecify.annotations.NullMarked;
