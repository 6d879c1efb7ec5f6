package io.multicloud.examples;

import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.model.Region;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import java.util.List;

/** CapitalOnline cloud MySQL. */
final class CapitalOnlineCloud implements Cloud {

    private final CapitalOnlineMysqlClient client;

    CapitalOnlineCloud(CapitalOnlineMysqlClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "CapitalOnline 首云";
    }

    @Override
    public String createInstance() {
        String region = client.describeRegions().data().stream()
                .map(Region::regionId)
                .filter(id -> id != null && !id.isEmpty())
                .findFirst()
                .orElseThrow();
        String name = "订单库-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        List<String> ids = client.createDbInstance(r -> r.regionId(region)
                        .vdcId("vdc-1")
                        .basePipeId("pipe-1")
                        .instanceName(name)
                        .paasGoodsId(1680)
                        .diskType("high_disk")
                        .diskValue(100)
                        .amount(1))
                .data()
                .instancesUuid();
        // Older answers do not name the new instance; its name finds it.
        return ids.isEmpty() ? idOf(name) : ids.get(0);
    }

    @Override
    public List<InstanceRow> instances() {
        return client.describeDbInstances().data().stream().map(this::row).toList();
    }

    @Override
    public boolean deleteInstance(String id) {
        client.deleteDbInstance(id);
        return true;
    }

    @Override
    public void close() {
        client.close();
    }

    private String idOf(String name) {
        return client.describeDbInstances(r -> r.instanceName(name)).data().stream()
                .map(DbInstance::instanceUuid)
                .findFirst()
                .orElseThrow();
    }

    private InstanceRow row(DbInstance i) {
        return new InstanceRow(
                name(),
                i.instanceUuid(),
                i.instanceName(),
                String.valueOf(i.status()),
                i.regionId(),
                InstanceStatus.RUNNING.equals(i.status()));
    }
}
