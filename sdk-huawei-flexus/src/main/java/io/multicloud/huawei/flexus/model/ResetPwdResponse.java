package io.multicloud.huawei.flexus.model;

/**
 * Nothing: answer of {@code ResetPwd}.
 */
public record ResetPwdResponse() {}
