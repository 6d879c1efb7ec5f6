package io.multicloud.examples;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Huawei Cloud Flexus RDS. */
final class HuaweiCloud implements Cloud {

    private static final int LIMIT = 100;

    private final FlexusRdsClient client;
    private final String region;

    HuaweiCloud(FlexusRdsClient client, String region) {
        this.client = client;
        this.region = region;
    }

    @Override
    public String name() {
        return "Huawei 华为云";
    }

    @Override
    public String createInstance() {
        CreateInstanceResponse answer = client.createInstance(r -> r.name("orders-库")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.of("8.0"))
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region(region)
                .availabilityZone(region + "a")
                .password(Secret.of("Fake-Passw0rd"))
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build()));
        return Objects.requireNonNull(answer.instance()).id();
    }

    @Override
    public List<InstanceRow> instances() {
        List<InstanceRow> rows = new ArrayList<>();
        for (int offset = 0; ; offset += LIMIT) {
            int from = offset;
            List<Instance> instances =
                    client.listInstances(r -> r.offset(from).limit(LIMIT)).instances();
            instances.forEach(i -> rows.add(row(i)));
            if (instances.size() < LIMIT) {
                return rows;
            }
        }
    }

    // A subscription ends with its order, outside this API.
    @Override
    public boolean deleteInstance(String id) {
        return false;
    }

    @Override
    public void close() {
        client.close();
    }

    private InstanceRow row(Instance i) {
        return new InstanceRow(
                name(),
                i.id(),
                i.name(),
                String.valueOf(i.status()),
                i.region(),
                InstanceStatus.ACTIVE.equals(i.status()));
    }
}
