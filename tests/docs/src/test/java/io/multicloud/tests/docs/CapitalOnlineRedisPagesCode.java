package io.multicloud.tests.docs;

import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.core.Secret;
import java.time.Duration;

/** What the package pages of CapitalOnline Redis show; {@link PackagePagesTest} holds the two together. */
@SuppressWarnings({"unused", "try"}) // The reader sees what he gets; nothing is done with it here.
final class CapitalOnlineRedisPagesCode {

    private CapitalOnlineRedisPagesCode() {}

    static void capitalonlineRedis(String uuid) {
        // tag::capitalonline-redis[]
        try (CapitalOnlineRedisClient redis =
                CapitalOnlineRedisClient.builder().area(Area.MAINLAND_CHINA).build()) { // key from the environment
            redis.describeDbInstances().data().forEach(System.out::println);
            redis.waitForInstance(uuid)
                    .until(InstanceStatus.RUNNING)
                    .within(Duration.ofMinutes(20))
                    .await();
        }
        // end::capitalonline-redis[]
    }

    static void capitalonlineRedisModel() {
        // tag::capitalonline-redis-model[]
        CreateDbInstanceRequest request = CreateDbInstanceRequest.builder()
                .regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName("sessions-2026-001")
                .paasGoodsId(5765)
                .password(Secret.of("fake-Passw0rd"))
                .build();
        // end::capitalonline-redis-model[]
    }
}
