package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DescribeDatabasePerformance implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        AliyunDatabase database = instance.database(parameters);
        return new PerformanceSeries(
                        MetricLevel.DATABASE_PERFORMANCE,
                        database.nodes().number(),
                        database.life().ready(),
                        tenant.now())
                .answer(parameters, instance);
    }
}
