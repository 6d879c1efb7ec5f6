package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.test.spring.WithMulticloudEmulator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContextManager;

/** What the annotation does to the context of a test class. */
class WithMulticloudEmulatorTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @SpringBootTest(classes = Application.class)
    @WithMulticloudEmulator(instances = "reports")
    static class WithoutProperties {}

    static class Inherits extends WithoutProperties {}

    @Test
    void without_a_property_all_clients_are_those_of_the_emulator() {
        in(WithoutProperties.class, context -> {
            MulticloudEmulator emulator = context.getBean(MulticloudEmulator.class);
            int before = emulator.journal().size();
            assertThat(context.getBean(HybridDbClient.class).describeInstances().instances())
                    .hasSize(1);
            assertThat(context.getBean(FlexusRdsClient.class).listInstances().instances())
                    .hasSize(1);
            assertThat(context.getBean(CapitalOnlineMysqlClient.class)
                            .describeDbInstances()
                            .data())
                    .hasSize(1);
            assertThat(context.getBean(CapitalOnlineRedisClient.class)
                            .describeDbInstances()
                            .data())
                    .hasSize(1);
            assertThat(context.getBean(IamClient.class)
                            .listProjects("cn-north-4")
                            .projects())
                    .hasSize(1);
            assertThat(emulator.journal()).hasSize(before + 5);
            assertThat(context.getBeansOfType(ServiceClient.class)).hasSize(5);
        });
    }

    @SpringBootTest(
            classes = Application.class,
            properties = {
                "multicloud.aliyun.region=cn-hangzhou",
                "multicloud.aliyun.endpoint=https://cloud.example",
                "multicloud.aliyun.profile=${A_PROFILE_THAT_TESTS_LACK}",
                "multicloud.huawei.region=cn-east-3",
                "multicloud.huawei.user.account=fake-account",
                "multicloud.huawei.user.name=fake-user",
                "multicloud.huawei.user.password=fake-password",
                "multicloud.capitalonline.area=mainland-china",
                "multicloud.capitalonline.security-token=fake-token",
                "multicloud.capitalonline.redis.enabled=false"
            })
    @WithMulticloudEmulator(instances = "reports")
    static class WithThoseOfProduction {}

    @Test
    void places_and_credentials_of_the_properties_are_those_of_the_emulator() {
        in(WithThoseOfProduction.class, context -> {
            assertThat(context.getBean(HybridDbClient.class).describeInstances().instances())
                    .hasSize(1);
            assertThat(context.getBean(FlexusRdsClient.class).listInstances().instances())
                    .hasSize(1);
            assertThat(context.getBean(CapitalOnlineMysqlClient.class)
                            .describeDbInstances()
                            .data())
                    .hasSize(1);
            assertThat(context.getBeansOfType(CapitalOnlineRedisClient.class)).isEmpty();
        });
    }

    @SpringBootTest(
            classes = Application.class,
            properties = {
                "multicloud.aliyun.region=cn-hangzhou",
                "multicloud.aliyun.accounts.prod.access-key-id=fake-id",
                "multicloud.aliyun.accounts.prod.access-key-secret=fake-secret",
                "multicloud.aliyun.accounts.test.region=cn-shanghai",
                "multicloud.huawei.profile=${A_PROFILE_THAT_TESTS_LACK}",
                "multicloud.huawei.accounts.prod.region=cn-north-4",
                "multicloud.capitalonline.accounts.prod.area=mainland-china",
                "multicloud.capitalonline.accounts.test.area=mainland-china"
            })
    @WithMulticloudEmulator(instances = "reports")
    static class WithAccounts {}

    @Test
    void each_account_of_the_properties_is_one_of_the_emulator() {
        in(WithAccounts.class, context -> {
            assertThat(context.getBeansOfType(HybridDbClient.class))
                    .containsOnlyKeys("hybridDbClient.prod", "hybridDbClient.test");
            assertThat(context.getBeansOfType(FlexusRdsClient.class))
                    .containsOnlyKeys("flexusRdsClient", "flexusRdsClient.prod");
            context.getBeansOfType(HybridDbClient.class)
                    .values()
                    .forEach(client ->
                            assertThat(client.describeInstances().instances()).hasSize(1));
            context.getBeansOfType(FlexusRdsClient.class)
                    .values()
                    .forEach(client ->
                            assertThat(client.listInstances().instances()).hasSize(1));
            context.getBeansOfType(CapitalOnlineMysqlClient.class)
                    .values()
                    .forEach(client ->
                            assertThat(client.describeDbInstances().data()).hasSize(1));
            MulticloudEmulator emulator = context.getBean(MulticloudEmulator.class);
            assertThat(emulator.instances(Provider.ALIYUN)).hasSize(2);
            assertThat(emulator.instances(Provider.CAPITALONLINE)).hasSize(4);
        });
    }

    @WithMulticloudEmulator(aliyunCallsPerSecond = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Own {}

    @Own
    @SpringBootTest(
            classes = Application.class,
            properties = {"multicloud.client.retry.max-attempts=1"})
    static class WithOwnAnnotation {}

    @Test
    void an_annotation_of_ones_own_may_carry_it_and_its_limits_hold() {
        in(WithOwnAnnotation.class, context -> {
            HybridDbClient client = context.getBean(HybridDbClient.class);
            assertThatThrownBy(() -> {
                        for (int calls = 0; calls < 50; calls++) {
                            client.describeInstances();
                        }
                    })
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("Throttling");
        });
    }

    @Test
    void equal_annotations_share_a_context_also_when_inherited() {
        in(WithoutProperties.class, context -> {
            assertThat(context(Inherits.class)).isSameAs(context);
            assertThat(context(WithThoseOfProduction.class)).isNotSameAs(context);
        });
        close(WithThoseOfProduction.class);
    }

    @Test
    void the_emulator_ends_with_the_context() {
        AtomicReference<MulticloudEmulator> emulator = new AtomicReference<>();
        in(WithoutProperties.class, context -> emulator.set(context.getBean(MulticloudEmulator.class)));
        try (HybridDbClient client = HybridDbClient.builder()
                .endpoint(emulator.get().endpoint())
                .credentials(AccessKeyCredentials.of("fake-id", "fake-secret"))
                .build()) {
            assertThatThrownBy(client::describeInstances)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECT));
        }
    }

    @SpringBootTest(
            classes = Application.class,
            properties = {"multicloud.aliyun.regoin=cn-hangzhou"})
    @WithMulticloudEmulator
    static class WithAMistake {}

    @SpringBootTest(classes = Application.class)
    @WithMulticloudEmulator(instances = "x")
    static class WithABadName {}

    @Test
    void an_emulator_whose_context_does_not_start_ends_too() {
        List<Thread> before = emulatorThreads();
        assertThatThrownBy(() -> context(WithAMistake.class)).hasStackTraceContaining("multicloud.aliyun.regoin");
        assertThatThrownBy(() -> context(WithABadName.class)).hasStackTraceContaining("name");
        List<Thread> left = new ArrayList<>(emulatorThreads());
        left.removeAll(before);
        left.removeIf(WithMulticloudEmulatorTest::ended);
        assertThat(left).isEmpty();
    }

    private static boolean ended(Thread thread) {
        try {
            thread.join(5_000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Thread> emulatorThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("multicloud-emulator-"))
                .toList();
    }

    private static void in(Class<?> testClass, Consumer<ApplicationContext> test) {
        try {
            test.accept(context(testClass));
        } finally {
            close(testClass);
        }
    }

    private static ApplicationContext context(Class<?> testClass) {
        return new TestContextManager(testClass).getTestContext().getApplicationContext();
    }

    private static void close(Class<?> testClass) {
        new TestContextManager(testClass).getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
    }
}
