package io.multicloud.examples;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.Secret;
import java.util.ArrayList;
import java.util.List;

/** Aliyun HybridDB for MySQL. */
final class AliyunCloud implements Cloud {

    private static final int PAGE_SIZE = 50;

    private final HybridDbClient client;
    private final String region;

    AliyunCloud(HybridDbClient client, String region) {
        this.client = client;
        this.region = region;
    }

    @Override
    public String name() {
        return "Aliyun 阿里云";
    }

    @Override
    public String createInstance() {
        return client.createInstance(r -> r.regionId(region)
                        .zoneId(region + "-e")
                        .dbName("orders")
                        .nodeSpec("petadata.s2.xlarge")
                        .nodeNumber(2)
                        .accountName("orders_app")
                        .accountPassword(Secret.of("Fake-Passw0rd"))
                        .instanceName("订单库"))
                .instanceId();
    }

    @Override
    public List<InstanceRow> instances() {
        List<InstanceRow> rows = new ArrayList<>();
        for (int number = 1; ; number++) {
            int page = number;
            List<Instance> instances = client.describeInstances(
                            r -> r.pageNumber(page).pageSize(PAGE_SIZE))
                    .instances();
            instances.forEach(i -> rows.add(row(i)));
            if (instances.size() < PAGE_SIZE) {
                return rows;
            }
        }
    }

    @Override
    public boolean deleteInstance(String id) {
        client.deleteInstance(id);
        return true;
    }

    @Override
    public void close() {
        client.close();
    }

    private InstanceRow row(Instance i) {
        return new InstanceRow(
                name(),
                i.instanceId(),
                i.instanceName(),
                String.valueOf(i.instanceStatus()),
                i.regionId(),
                InstanceStatus.ACTIVE.equals(i.instanceStatus()));
    }
}
