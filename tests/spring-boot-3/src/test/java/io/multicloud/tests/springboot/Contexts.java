package io.multicloud.tests.springboot;

import io.multicloud.spring.MulticloudAutoConfiguration;
import io.multicloud.spring.aliyun.HybridDbAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineMysqlAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineRedisAutoConfiguration;
import io.multicloud.spring.health.ActuatorHealthAutoConfiguration;
import io.multicloud.spring.health.HealthModuleAutoConfiguration;
import io.multicloud.spring.huawei.FlexusRdsAutoConfiguration;
import io.multicloud.spring.huawei.IamAutoConfiguration;
import io.multicloud.spring.observe.CallMetersAutoConfiguration;
import io.multicloud.spring.observe.CallObservationAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Applications with the starter and nothing else. */
final class Contexts {

    static final Class<?>[] ALL = {
        MulticloudAutoConfiguration.class,
        HybridDbAutoConfiguration.class,
        FlexusRdsAutoConfiguration.class,
        IamAutoConfiguration.class,
        CapitalOnlineMysqlAutoConfiguration.class,
        CapitalOnlineRedisAutoConfiguration.class,
        CallObservationAutoConfiguration.class,
        CallMetersAutoConfiguration.class,
        ActuatorHealthAutoConfiguration.class,
        HealthModuleAutoConfiguration.class
    };

    static final String FAKE_SECRET = "fake-secret-of-the-properties";

    private Contexts() {}

    static ApplicationContextRunner empty() {
        return new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ALL));
    }

    /** All clouds with regions and fake keys; nothing is sent. */
    static ApplicationContextRunner allClouds() {
        return empty().withPropertyValues(key("aliyun"))
                .withPropertyValues(key("huawei"))
                .withPropertyValues(key("capitalonline"))
                .withPropertyValues(
                        "multicloud.aliyun.region=cn-hangzhou",
                        "multicloud.huawei.region=cn-north-4",
                        "multicloud.huawei.project-id=0000000000000000000000000000fake",
                        "multicloud.capitalonline.area=mainland-china");
    }

    /** A fake key directly under a cloud or an account. */
    static String[] key(String place) {
        return new String[] {
            "multicloud." + place + ".access-key-id=fake-id-of-" + place,
            "multicloud." + place + ".access-key-secret=" + FAKE_SECRET
        };
    }
}
