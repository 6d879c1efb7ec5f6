package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DescribeInstanceInfo implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return AliyunInstanceTree.alone(tenant.instance(parameters), tenant.now());
    }
}
