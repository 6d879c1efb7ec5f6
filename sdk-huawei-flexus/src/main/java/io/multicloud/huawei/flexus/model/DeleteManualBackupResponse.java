package io.multicloud.huawei.flexus.model;

/**
 * Nothing: answer of {@code DeleteManualBackup}.
 */
public record DeleteManualBackupResponse() {}
