package io.multicloud.tests.docs;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;

/** What is ordered of CapitalOnline's cloud MySQL. */
final class OnCapitalOnline {

    private OnCapitalOnline() {}

    /** Orders an instance and returns its id. */
    static String instance(CapitalOnlineMysqlClient mysql, String name) {
        CreateDbInstanceRequest order = order(name);
        return mysql.newInstanceIds(order, mysql.createDbInstance(order)).get(0);
    }

    static CreateDbInstanceRequest order(String name) {
        return CreateDbInstanceRequest.builder()
                .regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100)
                .build();
    }
}
