package io.multicloud.examples.springboot;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.InstanceDatastore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the instances of a service, all pages of them. */
final class Rows {

    private Rows() {}

    static List<InstanceRow> ofHybridDb(HybridDbClient client) {
        return client.describeInstancesPager().stream().map(Rows::row).toList();
    }

    static List<InstanceRow> ofFlexus(FlexusRdsClient client) {
        return client.listInstancesPager().stream()
                .map(i -> new InstanceRow(
                        i.id(),
                        i.name(),
                        String.valueOf(i.status()),
                        Condition.of(i.status()),
                        i.region(),
                        engine(i.datastore())))
                .toList();
    }

    static List<InstanceRow> ofMysql(CapitalOnlineMysqlClient client) {
        return client.describeDbInstances().data().stream()
                .map(i -> new InstanceRow(
                        i.instanceUuid(),
                        i.instanceName(),
                        String.valueOf(i.status()),
                        Condition.of(i.status()),
                        i.regionId(),
                        i.version()))
                .toList();
    }

    static List<InstanceRow> ofRedis(CapitalOnlineRedisClient client) {
        return client.describeDbInstances().data().stream()
                .map(i -> new InstanceRow(
                        i.instanceUuid(),
                        i.instanceName(),
                        String.valueOf(i.status()),
                        Condition.of(i.status()),
                        i.regionId(),
                        i.version()))
                .toList();
    }

    private static InstanceRow row(Instance i) {
        return new InstanceRow(
                i.instanceId(),
                i.instanceName(),
                String.valueOf(i.instanceStatus()),
                Condition.of(i.instanceStatus()),
                i.regionId(),
                null);
    }

    private static @Nullable String engine(@Nullable InstanceDatastore datastore) {
        return datastore == null ? null : datastore.type() + " " + datastore.version();
    }
}
