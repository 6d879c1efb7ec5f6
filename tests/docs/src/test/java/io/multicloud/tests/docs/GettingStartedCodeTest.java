package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of the first steps: README.md and docs/getting-started.md. */
class GettingStartedCodeTest {

    private static final Map<String, String> KEYS = keys();

    private final Printed printed = new Printed();

    @AfterEach
    void restore() {
        printed.close();
        KEYS.keySet().forEach(System::clearProperty);
    }

    @Test
    void the_first_program_orders_waits_and_lists() {
        Orders.main(new String[0]);
        assertThat(printed.text()).containsPattern("CREATE.*after").containsPattern("(?m)^pd-\\w+ ACTIVE$");
    }

    @Test
    void clients_of_real_clouds_take_their_keys_from_the_surroundings() {
        KEYS.forEach(System::setProperty);
        // tag::clients[]
        HybridDbClient hybridDb = HybridDbClient.builder().region("cn-hangzhou").build();
        FlexusRdsClient rds = FlexusRdsClient.builder().region("cn-north-4").build();
        CapitalOnlineMysqlClient mysql =
                CapitalOnlineMysqlClient.builder().area(Area.MAINLAND_CHINA).build();
        // end::clients[]
        try (hybridDb;
                rds;
                mysql) {
            assertThat(hybridDb.preview(DescribeInstancesRequest.builder().build())
                            .toString())
                    .contains("https://petadata.aliyuncs.com");
            assertThat(rds.preview(ListInstancesRequest.builder().build()).toString())
                    .contains("https://rds.cn-north-4.myhuaweicloud.com");
            assertThat(mysql.preview(DescribeDbInstancesRequest.builder().build())
                            .toString())
                    .contains("https://");
        }
    }

    @Test
    void all_clouds_are_listed_in_the_same_way() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = Emulated.aliyun(emulator).build();
                FlexusRdsClient rds = Emulated.huawei(emulator).build();
                CapitalOnlineMysqlClient mysql = Emulated.mysql(emulator).build()) {
            hybridDb.createInstance(OnAliyun::orders);
            OnFlexus.instance(rds, "orders");
            OnCapitalOnline.instance(mysql, "orders");
            // tag::list[]
            hybridDb.describeInstancesPager()
                    .forEach(i -> System.out.println(i.instanceId() + " " + i.instanceStatus()));
            rds.listInstancesPager().forEach(i -> System.out.println(i.id() + " " + i.status()));
            mysql.describeDbInstances().data().forEach(i -> System.out.println(i.instanceUuid() + " " + i.status()));
            // end::list[]
            for (Provider cloud : Provider.values()) {
                assertThat(printed.text())
                        .contains(emulator.instances(cloud).get(0).id() + " ");
            }
        }
    }

    @Test
    void failures_say_what_is_known() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = Emulated.aliyun(emulator).build()) {
            // tag::failures[]
            try {
                hybridDb.describeInstanceInfo("pd-not-there");
            } catch (NotFoundException e) {
                System.out.println("no such instance, request " + e.requestId());
            } catch (MulticloudException e) {
                System.out.println(e.outcome() + ": " + e.getMessage());
            }
            // end::failures[]
            assertThat(printed.text()).startsWith("no such instance, request ");
            assertThatThrownBy(() -> hybridDb.createInstance(r -> r.nodeNumber(-1)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("regionId", "nodeNumber");
            assertThat(emulator.journal()).hasSize(1);
        }
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String provider : new String[] {"aliyun", "huawei", "capitalonline"}) {
            keys.put("multicloud." + provider + ".access-key-id", "fake-key-id");
            keys.put("multicloud." + provider + ".access-key-secret", "fake-key-secret");
        }
        keys.put("multicloud.huawei.project-id", "0000000000000000000000000000fake");
        return keys;
    }
}
