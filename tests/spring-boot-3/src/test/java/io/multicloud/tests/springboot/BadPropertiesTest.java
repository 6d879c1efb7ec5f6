package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** What stops the start, and what it says. */
class BadPropertiesTest {

    @ParameterizedTest
    @CsvSource({
        "multicloud.alyun.region, multicloud.aliyun.region",
        "multicloud.aliyun.regoin, multicloud.aliyun.region",
        "multicloud.aliyun.accounts.prod.regoin, multicloud.aliyun.accounts.prod.region",
        "multicloud.client.retri.max-attempts, multicloud.client.retry.max-attempts",
        "multicloud.huawei.acess-key-secret, multicloud.huawei.access-key-secret",
        "multicloud.capitalonline.accounts.prod.aera, multicloud.capitalonline.accounts.prod.area"
    })
    void an_unknown_key_is_refused_with_the_one_that_was_meant(String key, String meant) {
        FailureAnalysis analysis = analysisOf(Contexts.allClouds().withPropertyValues(key + "=fake-Value1"));
        assertThat(dashless(analysis.getDescription()))
                .contains(dashless(key + ": there is no such property; did you mean " + meant + "?"))
                .doesNotContain(dashless("fake-Value1"));
        assertThat(analysis.getAction()).isEqualTo("Correct or remove these properties.");
    }

    // Boot itself drops hyphens from names that it lists.
    private static String dashless(String text) {
        return text.replace("-", "");
    }

    @Test
    void a_key_may_be_written_in_any_of_boots_ways() {
        Contexts.allClouds()
                .withPropertyValues("multicloud.client.callTimeout=5s", "multicloud.client.max_answer_size=1MB")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void all_unknown_keys_are_named_at_once() {
        FailureAnalysis analysis =
                analysisOf(Contexts.empty().withPropertyValues("multicloud.a.b=1", "multicloud.client.zzz=2"));
        assertThat(analysis.getDescription()).contains("multicloud.a.b:").contains("multicloud.client.zzz:");
    }

    @Test
    void keys_of_a_cloud_that_was_left_out_are_left_alone() {
        Contexts.allClouds()
                .withPropertyValues("multicloud.aliyun.whatever=1")
                .withClassLoader(new FilteredClassLoader(HybridDbClient.class.getPackageName()))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void the_sdks_own_system_properties_are_known() {
        Contexts.empty()
                .withPropertyValues("multicloud.profile=fake", "multicloud.profiles.file=/nowhere")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void variables_that_a_platform_sets_are_left_alone() {
        Contexts.empty()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                        Map.of("MULTICLOUD_SERVICE_HOST", "10.0.0.1"))))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "multicloud.client.call-timeout=-1s, multicloud.client.call-timeout, must be more than zero",
        "multicloud.aliyun.client.attempt-timeout=0s, multicloud.aliyun.client.attempt-timeout, must be more than zero",
        "multicloud.client.retry.max-attempts=0, multicloud.client.retry.max-attempts, needs 1 attempt or more",
        "multicloud.client.retry.max-delay=-1s, multicloud.client.retry.max-delay, must be more than zero",
        "multicloud.client.max-answer-size=-1B, multicloud.client.max-answer-size, must be 1 byte or more",
        "multicloud.client.rate-limit.permits=0, multicloud.client.rate-limit, must be 1 to 1000000",
        "multicloud.client.pool.max-idle=-1, multicloud.client.pool.max-idle, must be 0 or more",
        "multicloud.client.pool.keep-alive=0s, multicloud.client.pool.keep-alive, must be more than zero",
        "multicloud.client.proxy.port=8080, multicloud.client.proxy, host is missing",
        "multicloud.client.tls.trust-system=false, multicloud.client.tls.trusted-certificates, is missing",
        "multicloud.client.tls.trusted-certificates=/nowhere.pem, multicloud.client.tls.trusted-certificates, nowhere",
        "multicloud.aliyun.region=cn-hangzou, multicloud.aliyun.region, did you mean cn-hangzhou",
        "multicloud.huawei.region=cn-nord-4, multicloud.huawei.region, did you mean cn-north-4",
        "multicloud.capitalonline.area=europe, multicloud.capitalonline.area, Unknown area",
        "multicloud.aliyun.endpoint=no url, multicloud.aliyun.endpoint, endpoint",
        "multicloud.aliyun.endpoint=http://other.example, multicloud.aliyun.endpoint, plain http",
        "multicloud.huawei.language=fr, multicloud.huawei.language, must be one of",
        "multicloud.huawei.user.name=fake, multicloud.huawei.user, give only one of them",
        "multicloud.aliyun.profile=fake, multicloud.aliyun.profile, give only one of them",
        "multicloud.aliyun.accounts.prod.access-key-id=fake, multicloud.aliyun.accounts.prod.access-key-secret, missing",
        "multicloud.aliyun.accounts.prod.access-key-secret=fake, multicloud.aliyun.accounts.prod.access-key-id, missing",
        "multicloud.aliyun.accounts.prod.security-token=fake, multicloud.aliyun.accounts.prod.access-key-id, missing",
        "multicloud.huawei.accounts.prod.user.name=fake, multicloud.huawei.accounts.prod.user.account, missing",
        "multicloud.aliyun.accounts.prod.profile=fake, multicloud.aliyun.accounts.prod.profile, profile"
    })
    void a_wrong_value_is_refused_by_the_name_of_its_property(String bad, String property, String reason) {
        FailureAnalysis analysis = analysisOf(Contexts.allClouds().withPropertyValues(bad));
        assertThat(analysis.getDescription()).contains(property + ": ").contains(reason);
        assertThat(analysis.getAction()).contains(property);
    }

    @ParameterizedTest
    @CsvSource({
        "multicloud.client.call-timeout, soon",
        "multicloud.client.retry.max-attempts, many",
        "multicloud.client.max-answer-size, large",
        "multicloud.aliyun.response-format, yaml",
        "multicloud.capitalonline.zone, Nowhere/Town"
    })
    void a_value_of_the_wrong_kind_is_refused_by_the_name_of_its_property(String property, String value) {
        FailureAnalysis analysis = analysisOf(Contexts.allClouds().withPropertyValues(property + "=" + value));
        assertThat(analysis.getDescription()).contains(property).contains(value);
    }

    @Test
    void missing_credentials_name_the_property_and_all_other_places() {
        FailureAnalysis analysis =
                analysisOf(Contexts.empty().withPropertyValues("multicloud.aliyun.region=cn-hangzhou"));
        assertThat(analysis.getDescription())
                .contains("multicloud.aliyun.access-key-id: No credentials for aliyun")
                .contains("ALIBABA_CLOUD_ACCESS_KEY_ID");
    }

    @Test
    void half_a_key_does_not_show_the_other_half() {
        FailureAnalysis analysis = analysisOf(Contexts.empty()
                .withPropertyValues(
                        "multicloud.huawei.region=cn-north-4",
                        "multicloud.huawei.access-key-secret=" + Contexts.FAKE_SECRET));
        assertThat(analysis.getDescription())
                .contains("multicloud.huawei.access-key-id: is missing")
                .doesNotContain(Contexts.FAKE_SECRET);
    }

    @Test
    void a_client_of_the_applications_own_that_cannot_be_built_is_explained_too() {
        FailureAnalysis analysis = analysisOf(Contexts.empty()
                .withBean(
                        HybridDbClient.class,
                        () -> HybridDbClient.builder().region("cn-hangzou").build()));
        assertThat(analysis.getDescription()).contains("cannot be built");
    }

    static FailureAnalysis analysisOf(ApplicationContextRunner runner) {
        FailureAnalysis[] found = new FailureAnalysis[1];
        runner.run(context -> {
            Throwable failure = context.getStartupFailure();
            assertThat(failure).isNotNull();
            found[0] = analyzers(new StandardEnvironment()).stream()
                    .map(analyzer -> analyzer.analyze(failure))
                    .filter(analysis -> analysis != null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing explains it", failure));
        });
        return found[0];
    }

    private static List<FailureAnalyzer> analyzers(Environment environment) {
        return SpringFactoriesLoader.forDefaultResourceLocation(BadPropertiesTest.class.getClassLoader())
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(Environment.class, environment),
                        (type, name, failure) -> {});
    }
}
