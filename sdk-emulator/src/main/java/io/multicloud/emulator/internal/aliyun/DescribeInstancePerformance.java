package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DescribeInstancePerformance implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        int nodes = instance.databases().all().stream()
                .mapToInt(database -> database.nodes().number())
                .sum();
        return new PerformanceSeries(
                        MetricLevel.INSTANCE_PERFORMANCE, nodes, instance.life().ready(), tenant.now())
                .answer(parameters, instance);
    }
}
