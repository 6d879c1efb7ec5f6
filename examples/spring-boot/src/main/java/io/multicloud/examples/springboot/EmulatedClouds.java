package io.multicloud.examples.springboot;

import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts an emulator and describes its clouds by the properties that would describe real ones. */
final class EmulatedClouds implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Duration CREATION_TIME = Duration.ofMinutes(10);

    private static final String NAME = "emulator";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().getProperty(NAME, Boolean.class, false)) {
            return;
        }
        MulticloudEmulator emulator =
                MulticloudEmulator.builder().creationTime(CREATION_TIME).start();
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(NAME, emulator);
        beans.registerDisposableBean(NAME, emulator::close);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(NAME, properties(emulator)));
    }

    private static Map<String, Object> properties(MulticloudEmulator emulator) {
        String endpoint = emulator.endpoint().toString();
        HuaweiAccount huawei = emulator.huawei();
        return Map.of(
                "multicloud.aliyun.endpoint", endpoint,
                "multicloud.aliyun.access-key-id", emulator.aliyun().accessKeyId(),
                "multicloud.aliyun.access-key-secret", emulator.aliyun().accessKeySecret(),
                "multicloud.huawei.endpoint", endpoint,
                "multicloud.huawei.project-id", huawei.projects().get(0).id(),
                "multicloud.huawei.access-key-id", huawei.accessKey(),
                "multicloud.huawei.access-key-secret", huawei.secretKey(),
                "multicloud.capitalonline.endpoint", endpoint,
                "multicloud.capitalonline.access-key-id",
                        emulator.capitalOnline().accessKeyId(),
                "multicloud.capitalonline.access-key-secret",
                        emulator.capitalOnline().secretAccessKey());
    }
}
