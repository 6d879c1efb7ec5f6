package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClientBuilder;
import io.multicloud.core.CallOptions;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.download.Download;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamClientBuilder;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the names and types of options, and what holds without them, against docs/configuration.md. */
class ConfigurationPageTest {

    private static final Page PAGE = Pages.page("docs/configuration.md");

    private static final String EVERY = "Every client";
    private static final String ALIYUN = "Aliyun: `HybridDbClientBuilder`";
    private static final String FLEXUS = "Huawei Cloud: `FlexusRdsClientBuilder`";
    private static final String IAM = "Huawei Cloud: `IamClientBuilder`";
    private static final String CAPITAL =
            "CapitalOnline: `CapitalOnlineMysqlClientBuilder`, `CapitalOnlineRedisClientBuilder`";

    // Where the field has another name than the option.
    private static final Map<String, String> FIELDS = Map.of(
            "allowPlainHttp", "plainHttpAllowed",
            "interceptor", "interceptors",
            "listener", "listeners",
            "rateLimit", "rateLimiter",
            "userPassword", "user");

    private static final Map<Class<?>, Function<Object, String>> SHOWN = Map.of(
            Boolean.class, value -> "`" + value + "`",
            Duration.class, value -> Inside.shown((Duration) value),
            Long.class, value -> (Long) value / (1024 * 1024) + " MiB",
            RetryPolicy.class, value -> ((RetryPolicy) value).maxAttempts() + " attempts");

    static Stream<Arguments> optionMethods() {
        return Stream.of(
                arguments(EVERY, ClientBuilder.class, own(ClientBuilder.class)),
                arguments(ALIYUN, HybridDbClientBuilder.class, own(HybridDbClientBuilder.class)),
                arguments(FLEXUS, FlexusRdsClientBuilder.class, own(FlexusRdsClientBuilder.class)),
                arguments(IAM, IamClientBuilder.class, own(IamClientBuilder.class)),
                arguments(CAPITAL, CapitalOnlineMysqlClientBuilder.class, own(CapitalOnlineMysqlClientBuilder.class)),
                arguments(CAPITAL, CapitalOnlineRedisClientBuilder.class, own(CapitalOnlineRedisClientBuilder.class)),
                arguments("`CallOptions`", CallOptions.class, returning(CallOptions.class)),
                arguments("`TlsTrust`", TlsTrust.class, (Predicate<Method>) ConfigurationPageTest::isStatic),
                arguments("`Waiter`", Waiter.class, returning(Waiter.class)),
                arguments("`OrderSearch`", OrderSearch.class, returning(OrderSearch.class)),
                arguments("`Download`", Download.class, returning(Download.class)));
    }

    @ParameterizedTest
    @MethodSource("optionMethods")
    void the_table_lists_every_option_with_its_type(String heading, Class<?> type, Predicate<Method> isOption) {
        Map<String, Set<String>> types = new TreeMap<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(isOption)
                .forEach(method -> types.computeIfAbsent(method.getName(), name -> new TreeSet<>())
                        .add(parameters(method)));

        assertThat(named(heading))
                .containsExactlyInAnyOrderElementsOf(types.entrySet().stream()
                        .map(option -> option(option.getKey(), option.getValue().stream()))
                        .toList());
    }

    @Test
    void the_tables_list_the_parts_of_values() {
        assertThat(named("`RetryPolicy`")).containsExactlyElementsOf(components(RetryPolicy.class));
        assertThat(named("`HttpProxy`")).containsExactlyElementsOf(components(HttpProxy.class));
        assertThat(Table.under(PAGE, "`RateLimiter`").column(1))
                .containsExactlyElementsOf(Arrays.stream(RateLimiter.class.getMethods())
                        .filter(method -> method.getName().equals("of") && method.getParameterCount() == 2)
                        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                        .map(parameter -> "`" + parameter.getSimpleName() + "`")
                        .toList());
    }

    @Test
    void there_is_no_other_table_of_options() {
        List<String> headings = PAGE.text()
                .lines()
                .filter(line -> line.startsWith("| option | type | default | range |"))
                .toList();
        assertThat(headings).hasSize(13);
    }

    static Stream<Arguments> builders() {
        return Stream.of(
                arguments(EVERY, HybridDbClient.builder(), "options."),
                arguments(ALIYUN, HybridDbClient.builder(), ""),
                arguments(FLEXUS, FlexusRdsClient.builder(), ""),
                arguments(IAM, IamClient.builder(), ""),
                arguments(CAPITAL, CapitalOnlineMysqlClient.builder(), ""),
                arguments(CAPITAL, CapitalOnlineRedisClient.builder(), ""));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void the_defaults_are_those_of_a_fresh_builder(String heading, Object builder, String path) {
        for (List<String> row : Table.under(PAGE, heading).rows()) {
            String option = row.get(0).replace("`", "");
            Object value = Inside.field(builder, path + FIELDS.getOrDefault(option, option));
            String shown = shown(value);
            assertThat(shown.equals("none") ? row.get(2).replaceFirst(":? .*", "") : row.get(2))
                    .as(heading + " " + option)
                    .isEqualTo(shown);
        }
    }

    @Test
    void the_defaults_of_repeats_are_those_of_the_standard_policy() {
        RetryPolicy standard = RetryPolicy.standard();
        assertThat(Table.under(PAGE, "`RetryPolicy`").column(2))
                .containsExactlyElementsOf(Stream.<Object>of(
                                standard.maxAttempts(),
                                standard.baseDelay(),
                                standard.throttledBaseDelay(),
                                standard.maxDelay())
                        .map(ConfigurationPageTest::shown)
                        .toList());
    }

    @Test
    void the_defaults_of_waits_and_searches_are_those_of_fresh_ones() {
        try (HybridDbClient hybridDb = Unreachable.aliyun().build();
                CapitalOnlineMysqlClient mysql = Unreachable.capitalOnline().build()) {
            Table waiter = Table.under(PAGE, "`Waiter`");
            Object wait = hybridDb.waitForInstance("fake-id");
            Object late = mysql.waitForInstance("fake-uuid");
            assertThat(waiter.cell("`within`", 2)).isEqualTo(shown(Inside.field(wait, "options.time")));
            assertThat(waiter.cell("`every`", 2)).isEqualTo(shown(Inside.field(wait, "options.interval")));
            assertThat(waiter.cell("`after`", 2))
                    .isEqualTo(shown(Inside.field(wait, "options.firstPause"))
                            + "; CapitalOnline and `waitForRestart` "
                            + shown(Inside.field(late, "options.firstPause")));

            Table search = Table.under(PAGE, "`OrderSearch`");
            Object found = mysql.findInstances(OnCapitalOnline.order("fake"));
            assertThat(search.cell("`within`", 2)).isEqualTo(shown(Inside.field(found, "waiting.time")));
            assertThat(search.cell("`every`", 2)).isEqualTo(shown(Inside.field(found, "waiting.interval")));
            assertThat(search.cell("`after`", 2)).isEqualTo(shown(Inside.field(found, "waiting.firstPause")));
        }
    }

    private static List<String> named(String heading) {
        return Table.under(PAGE, heading).rows().stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> option(part.getName(), Stream.of(part.getType().getSimpleName())))
                .toList();
    }

    private static String option(String name, Stream<String> types) {
        return "`" + name + "` " + types.map(type -> "`" + type + "`").collect(Collectors.joining(", "));
    }

    private static Predicate<Method> own(Class<?> builder) {
        Set<String> common = Arrays.stream(ClientBuilder.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        return method -> !isStatic(method)
                && !method.getName().equals("build")
                && (builder == ClientBuilder.class || !common.contains(method.getName()));
    }

    private static Predicate<Method> returning(Class<?> type) {
        return method -> !isStatic(method) && method.getReturnType() == type;
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(ConfigurationPageTest::simple)
                .collect(Collectors.joining(", "));
    }

    private static String simple(Type type) {
        if (type instanceof GenericArrayType array) {
            return array.getGenericComponentType().getTypeName() + "[]";
        }
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> known ? known.getSimpleName() : raw.getTypeName();
    }

    private static String shown(Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return "none";
        }
        if (value.equals(Clock.systemUTC())) {
            return "the system's, UTC";
        }
        return SHOWN.getOrDefault(value.getClass(), Object::toString).apply(value);
    }
}
