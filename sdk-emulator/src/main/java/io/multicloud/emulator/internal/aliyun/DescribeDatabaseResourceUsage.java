package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

final class DescribeDatabaseResourceUsage implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunDatabase database = tenant.instance(parameters).database(parameters);
        return new StorageSeries(List.of(database), tenant.now()).answer(parameters);
    }
}
