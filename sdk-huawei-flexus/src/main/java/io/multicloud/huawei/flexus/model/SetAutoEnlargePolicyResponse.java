package io.multicloud.huawei.flexus.model;

/**
 * Nothing: answer of {@code SetAutoEnlargePolicy}.
 */
public record SetAutoEnlargePolicyResponse() {}
