package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DescribeInstanceResourceUsage implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        return new StorageSeries(instance.databases().all(), tenant.now()).answer(parameters);
    }
}
