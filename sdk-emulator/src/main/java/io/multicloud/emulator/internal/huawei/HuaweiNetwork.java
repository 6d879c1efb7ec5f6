package io.multicloud.emulator.internal.huawei;

/** The network that every instance of a project is put into; a caller cannot choose another. */
record HuaweiNetwork(String vpcId, String subnetId, String securityGroupId) {}
