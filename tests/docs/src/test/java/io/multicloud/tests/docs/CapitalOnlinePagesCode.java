package io.multicloud.tests.docs;

import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.model.OfferedSize;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.ArchitectureType;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.core.error.OutcomeUnknownException;
import java.time.Duration;

/** What the package pages of CapitalOnline, but for Redis show; {@link PackagePagesTest} holds the two together. */
@SuppressWarnings({"unused", "try"}) // The reader sees what he gets; nothing is done with it here.
final class CapitalOnlinePagesCode {

    private CapitalOnlinePagesCode() {}

    static void capitalonline(CapitalOnlineMysqlClient mysql, CreateDbInstanceRequest order) {
        // tag::capitalonline[]
        try {
            mysql.createDbInstance(order);
        } catch (OutcomeUnknownException e) {
            OrderFinding<DbInstance> finding = mysql.findInstances(order).await();
            if (finding.verdict() == OrderFinding.Verdict.NOT_CREATED) {
                mysql.createDbInstance(order);
            }
        }
        // end::capitalonline[]
    }

    static void capitalonlineModel(CapitalOnlineMysqlClient mysql) {
        // tag::capitalonline-model[]
        OfferedSize size = mysql.describeAvailableDbConfig("CN_Beijing_A")
                .data()
                .size(wish -> wish.version("5.7")
                        .architectureType(ArchitectureType.BASIC)
                        .cpu(2)
                        .ram(4));
        Integer paasGoodsId = size.paasGoodsId(); // for the order
        // end::capitalonline-model[]
    }

    static void capitalonlineMysql(String uuid) {
        // tag::capitalonline-mysql[]
        try (CapitalOnlineMysqlClient mysql =
                CapitalOnlineMysqlClient.builder().area(Area.MAINLAND_CHINA).build()) { // key from the environment
            mysql.describeDbInstances().data().forEach(System.out::println);
            mysql.waitForInstance(uuid)
                    .until(InstanceStatus.RUNNING)
                    .within(Duration.ofMinutes(20))
                    .await();
        }
        // end::capitalonline-mysql[]
    }

    static void capitalonlineMysqlModel() {
        // tag::capitalonline-mysql-model[]
        CreateDbInstanceRequest request = CreateDbInstanceRequest.builder()
                .regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName("orders-2026-001")
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100)
                .build();
        // end::capitalonline-mysql-model[]
    }
}
