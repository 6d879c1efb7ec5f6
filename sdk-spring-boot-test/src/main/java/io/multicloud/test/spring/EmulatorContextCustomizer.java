package io.multicloud.test.spring;

import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Starts an emulator for a context. A record: contexts are shared by tests whose customizers are equal. */
record EmulatorContextCustomizer(
        List<String> instances,
        Duration creationTime,
        Duration deletionTime,
        boolean rateLimits,
        int aliyunCallsPerSecond)
        implements ContextCustomizer {

    private static final String NAME = "multicloudEmulator";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        List<EmulatedCloud> clouds = clouds(new ConfiguredAccounts(context.getEnvironment()));
        MulticloudEmulator emulator = start(clouds);
        closeWith(context, emulator);
        Map<String, Object> properties = new HashMap<>();
        clouds.forEach(cloud -> cloud.describe(emulator, properties));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(NAME, properties));
        context.getBeanFactory().registerSingleton(NAME, emulator);
    }

    // An application may leave out the module of a cloud.
    private static List<EmulatedCloud> clouds(ConfiguredAccounts accounts) {
        List<EmulatedCloud> clouds = new ArrayList<>();
        if (isPresent("io.multicloud.aliyun.hybriddb.HybridDbClient")) {
            clouds.add(new EmulatedAliyun(accounts.prefixes("aliyun")));
        }
        if (isPresent("io.multicloud.huawei.flexus.FlexusRdsClient")) {
            clouds.add(new EmulatedHuawei(accounts.prefixes("huawei")));
        }
        if (isPresent("io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient")) {
            clouds.add(new EmulatedCapitalOnline(accounts.prefixes("capitalonline")));
        }
        return clouds;
    }

    private static boolean isPresent(String client) {
        return ClassUtils.isPresent(client, EmulatorContextCustomizer.class.getClassLoader());
    }

    private MulticloudEmulator start(List<EmulatedCloud> clouds) {
        MulticloudEmulatorBuilder builder = MulticloudEmulator.builder()
                .creationTime(creationTime)
                .deletionTime(deletionTime)
                .rateLimits(rateLimits)
                .aliyunCallsPerSecond(aliyunCallsPerSecond);
        clouds.forEach(cloud -> cloud.open(builder));
        MulticloudEmulator emulator = builder.start();
        try {
            clouds.forEach(cloud -> cloud.plant(emulator, instances));
            emulator.advance(creationTime);
            return emulator;
        } catch (RuntimeException e) {
            emulator.close();
            throw e;
        }
    }

    // Before any bean is there, so that a start that fails later closes it as well, and after all that call it.
    private static void closeWith(ConfigurableApplicationContext context, MulticloudEmulator emulator) {
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean(NAME, emulator::close);
    }
}
