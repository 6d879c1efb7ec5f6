package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation that the emulator serves, with a request that keeps all rules and uses every parameter that has one.
 * Values of all places stand in one tree.
 */
public record Served(Catalog catalog, CatalogOperation operation, ObjectNode request) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Served> OTHERS = List.of(
            of(Catalogs.huaweiFlexusRds(), "CreateInstance", """
                    {"project_id":"0f1e","X-Client-Token":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"orders",
                     "datastore":{"type":"MySQL","version":"8.0"},"flavor_ref":"rds.mysql.y1.large.2",
                     "volume":{"type":"CLOUDSSD","size":100},"region":"cn-north-4","availability_zone":"cn-north-4a",
                     "ha":{"mode":"HA","replication_mode":"async"},"port":"3310","password":"Fake-Password-1",
                     "backup_strategy":{"start_time":"08:15-09:15","keep_days":7},
                     "charge_info":{"charge_mode":"prePaid","period_type":"month","period_num":1},
                     "time_zone":"UTC+08:00","tags":[{"key":"team","value":"a"}],"is_flexus":true}"""),
            of(Catalogs.huaweiFlexusRds(), "ListInstances", """
                    {"project_id":"0f1e","id":"a","name":"a","type":"Single","datastore_type":"MySQL","offset":"0",
                     "limit":"10","tags":[{"key":"team","value":"a"}],"group_type":"flexus"}"""),
            of(Catalogs.huaweiIam(), "KeystoneCreateUserTokenByPassword", """
                    {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"emulator-user",
                     "password":"fake-password","domain":{"name":"emulator-domain"}}}},
                     "scope":{"project":{"name":"cn-north-4"},"domain":{"name":"emulator-domain"}}}}"""),
            of(Catalogs.huaweiIam(), "KeystoneListProjects", "{\"page\":\"1\",\"per_page\":\"10\"}"),
            of(Catalogs.capitalOnlineMysql(), "DescribeRegions", "{}"),
            of(Catalogs.capitalOnlineMysql(), "CreateDBInstance", """
                    {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders",
                     "PaasGoodsId":6704,"DiskType":"high_disk","DiskValue":100,"Amount":1,"TimeZone":"+08:00",
                     "ServicePort":3310}"""),
            of(Catalogs.capitalOnlineMysql(), "DescribeDBInstances", "{\"InstanceName\":\"orders\"}"),
            of(Catalogs.capitalOnlineMysql(), "DeleteDBInstance", "{\"InstanceUuid\":\"fake-id\"}"));

    public static final List<Served> ALL =
            Stream.concat(ServedAliyun.all().stream(), OTHERS.stream()).toList();

    static Served of(Catalog catalog, String action, String request) {
        try {
            return new Served(catalog, catalog.operation(action).orElseThrow(), (ObjectNode) MAPPER.readTree(request));
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    @Override
    public String toString() {
        return catalog.provider() + " " + operation.name();
    }
}
