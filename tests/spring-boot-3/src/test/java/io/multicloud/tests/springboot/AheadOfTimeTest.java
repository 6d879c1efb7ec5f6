package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceClient;
import io.multicloud.spring.MulticloudAutoConfiguration;
import io.multicloud.spring.MulticloudClientCustomizer;
import io.multicloud.spring.aliyun.HybridDbAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineMysqlAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineRedisAutoConfiguration;
import io.multicloud.spring.health.ActuatorHealthAutoConfiguration;
import io.multicloud.spring.health.HealthModuleAutoConfiguration;
import io.multicloud.spring.huawei.FlexusRdsAutoConfiguration;
import io.multicloud.spring.huawei.IamAutoConfiguration;
import io.multicloud.spring.observe.CallMetersAutoConfiguration;
import io.multicloud.spring.observe.CallObservationAutoConfiguration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;

/** The beans are written down as code when an application is built, and work from that. */
@CompileWithForkedClassLoader
class AheadOfTimeTest {

    private static final TestPropertyValues PROPERTIES = TestPropertyValues.of(Contexts.key("aliyun"))
            .and(Contexts.key("huawei"))
            .and(Contexts.key("capitalonline"))
            .and(
                    "multicloud.aliyun.region=cn-hangzhou",
                    "multicloud.aliyun.accounts.prod.region=cn-shanghai",
                    "multicloud.huawei.region=cn-north-4",
                    "multicloud.capitalonline.area=mainland-china");

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
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
    })
    static class Application {

        @Bean
        ObservationRegistry observationRegistry() {
            return ObservationRegistry.create();
        }

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }
    }

    @Test
    void clients_of_all_accounts_are_made_by_generated_code() {
        compiled(fresh -> {
            PROPERTIES.applyTo(fresh);
            fresh.refresh();
            assertThat(fresh.getBeansOfType(ServiceClient.class)).hasSize(6);
            HybridDbClient prod = BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                    fresh.getBeanFactory(), HybridDbClient.class, "prod");
            assertThat(prod).isSameAs(fresh.getBean("hybridDbClient.prod"));
            assertThat(fresh.getBean(HybridDbClient.class)).isSameAs(fresh.getBean("hybridDbClient"));
            assertThat(fresh.getBeanNamesForType(MulticloudClientCustomizer.class))
                    .containsExactlyInAnyOrder("multicloudObservationCustomizer", "multicloudMeterCustomizer");
            assertThat(Healths.of(fresh).names())
                    .hasSize(6)
                    .contains("hybridDbClient", "hybridDbClient.prod", "capitalOnlineRedisClient");
        });
    }

    @Test
    void unknown_keys_stop_the_generated_application_too() {
        compiled(fresh -> {
            PROPERTIES.and("multicloud.aliyun.regoin=cn-hangzhou").applyTo(fresh);
            assertThatThrownBy(fresh::refresh).hasMessageContaining("multicloud.aliyun.regoin");
        });
    }

    private static void compiled(Consumer<GenericApplicationContext> test) {
        TestGenerationContext generation = new TestGenerationContext();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(Application.class);
            PROPERTIES.applyTo(context);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
        generation.writeGeneratedContent();
        assertThat(generation.getRuntimeHints().reflection().getTypeHint(Secret.class))
                .isNotNull()
                .satisfies(hint -> assertThat(hint.methods())
                        .anyMatch(method -> method.getName().equals("of")));
        TestCompiler.forSystem().with(generation).compile(classes -> {
            try (GenericApplicationContext fresh = new GenericApplicationContext()) {
                initializer(classes.getInstance(ApplicationContextInitializer.class))
                        .initialize(fresh);
                test.accept(fresh);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static ApplicationContextInitializer<GenericApplicationContext> initializer(Object made) {
        return (ApplicationContextInitializer<GenericApplicationContext>) made;
    }
}
