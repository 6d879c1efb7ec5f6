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
            of(Catalogs.huaweiFlexusRds(), "ListFlavors", """
                    {"project_id":"0f1e","database_name":"MySQL","version_name":"8.0","is_flexus":"true",
                     "spec_code":"rds.mysql.y1.large.2"}"""),
            of(Catalogs.huaweiFlexusRds(), "StartResizeFlavorAction", """
                    {"project_id":"0f1e","instance_id":"a","resize_flavor":{"spec_code":"rds.mysql.y1.large.4",
                     "is_auto_pay":true,"is_delay":false}}"""),
            of(Catalogs.huaweiFlexusRds(), "SetAutoEnlargePolicy", """
                    {"project_id":"0f1e","instance_id":"a","switch_option":true,"limit_size":400,
                     "trigger_threshold":10,"step_percent":20}"""),
            of(Catalogs.huaweiFlexusRds(), "ShowAutoEnlargePolicy", "{\"project_id\":\"0f1e\",\"instance_id\":\"a\"}"),
            of(Catalogs.huaweiFlexusRds(), "StartInstanceRestartAction", """
                    {"project_id":"0f1e","instance_id":"a","restart":{}}"""),
            of(Catalogs.huaweiFlexusRds(), "UpgradeDbVersionNew", """
                    {"project_id":"0f1e","instance_id":"a","is_delayed":false}"""),
            of(Catalogs.huaweiFlexusRds(), "ResetPwd", """
                    {"project_id":"0f1e","instance_id":"a","db_user_pwd":"Fake-Password-2"}"""),
            of(Catalogs.huaweiFlexusRds(), "CreateManualBackup", """
                    {"project_id":"0f1e","instance_id":"a","name":"before","description":"before the release"}"""),
            of(Catalogs.huaweiFlexusRds(), "ListBackups", """
                    {"project_id":"0f1e","instance_id":"a","backup_id":"b","backup_type":"manual","status":"COMPLETED",
                     "offset":"0","limit":"10","begin_time":"2026-03-01T16:10:00+0800",
                     "end_time":"2026-03-02T16:10:00+0800"}"""),
            of(Catalogs.huaweiFlexusRds(), "DeleteManualBackup", "{\"project_id\":\"0f1e\",\"backup_id\":\"b\"}"),
            of(Catalogs.huaweiFlexusRds(), "ListRestoreTimes", """
                    {"project_id":"0f1e","instance_id":"a","date":"2026-03-01"}"""),
            of(Catalogs.huaweiFlexusRds(), "CreateRestoreInstance", """
                    {"project_id":"0f1e","name":"restored","password":"Fake-Password-1",
                     "flavor_ref":"rds.mysql.y1.large.2","volume":{"type":"CLOUDSSD","size":100},
                     "availability_zone":"cn-north-4a","restore_point":{"instance_id":"a","type":"backup",
                     "backup_id":"b","restore_time":1532001446987},"ha":{"mode":"HA","replication_mode":"async"},
                     "port":"3310","backup_strategy":{"start_time":"08:15-09:15","keep_days":7},"region":"cn-north-4",
                     "charge_info":{"charge_mode":"prePaid","period_type":"month","period_num":1},
                     "time_zone":"UTC+08:00","tags":[{"key":"team","value":"a"}],"is_flexus":true}"""),
            of(Catalogs.huaweiFlexusRds(), "UpdateInstanceConfigurationAsync", """
                    {"project_id":"0f1e","instance_id":"a","values":{"max_connections":"10"}}"""),
            of(Catalogs.huaweiFlexusRds(), "ShowInstanceConfiguration", """
                    {"project_id":"0f1e","instance_id":"a"}"""),
            of(Catalogs.huaweiIam(), "KeystoneCreateUserTokenByPassword", """
                    {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"emulator-user",
                     "password":"fake-password","domain":{"name":"emulator-domain"}}}},
                     "scope":{"project":{"name":"cn-north-4"},"domain":{"name":"emulator-domain"}}}}"""),
            of(Catalogs.huaweiIam(), "KeystoneListProjects", "{\"page\":\"1\",\"per_page\":\"10\"}"));

    public static final List<Served> ALL = Stream.of(ServedAliyun.all(), OTHERS, ServedCapitalOnline.all())
            .flatMap(List::stream)
            .toList();

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
