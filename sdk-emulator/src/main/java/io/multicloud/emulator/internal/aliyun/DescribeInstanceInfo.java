package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

final class DescribeInstanceInfo implements AliyunAction {

    @Override
    public Set<String> parameters() {
        return Set.of("InstanceId");
    }

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters.required("InstanceId"));
        return AliyunInstanceTree.alone(instance, tenant.clock().now());
    }
}
