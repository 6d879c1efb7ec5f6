package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.FaultCondition;
import io.multicloud.emulator.FaultScript;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import io.multicloud.emulator.Provider;
import io.multicloud.emulator.ProxyMode;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables of docs/testing.md against the emulator. */
@Timeout(120)
class TestingPageTest {

    private static final Page PAGE = Pages.page("docs/testing.md");
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Map<String, Fault> FAULTS = Map.ofEntries(
            Map.entry("latency(time)", Fault.latency(Duration.ofMillis(20))),
            Map.entry("noAnswer()", Fault.noAnswer()),
            Map.entry("resetBeforeProcessing()", Fault.resetBeforeProcessing()),
            Map.entry("resetAfterProcessing()", Fault.resetAfterProcessing()),
            Map.entry("lostAnswer()", Fault.lostAnswer()),
            Map.entry("status(403)", Fault.status(403)),
            Map.entry("throttled()", Fault.throttled()),
            Map.entry("internalError()", Fault.internalError()),
            Map.entry("html(200)", Fault.html(200)),
            Map.entry("truncatedBody()", Fault.truncatedBody()),
            Map.entry("wrongTypedBody()", Fault.wrongTypedBody()),
            Map.entry("emptyBody()", Fault.emptyBody()));

    static List<List<String>> faults() {
        return Table.under(PAGE, "Faults").rows();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_does_what_the_table_says(List<String> row) {
        Fault fault = Objects.requireNonNull(FAULTS.get(row.get(0).replace("`", "")), row.get(0));
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = Emulated.aliyun(emulator)
                        .retryPolicy(RetryPolicy.none())
                        .attemptTimeout(Duration.ofSeconds(2))
                        .build()) {
            emulator.faults().always().play(fault);

            Throwable failure = catchThrowable(() -> {
                CreateInstanceResponse answer = hybridDb.createInstance(OnAliyun::orders);
                assertThat(answer.instanceId()).isNotBlank();
            });

            assertThat(row.get(3)).isEqualTo(ending(failure));
            assertThat(row.get(1)).isEqualTo(emulator.instances(Provider.ALIYUN).isEmpty() ? "no" : "yes");
            assertThat(emulator.journal()).extracting(JournalEntry::fault).containsExactly(fault);
        }
    }

    private static String ending(Throwable failure) {
        if (failure == null) {
            return "the answer";
        }
        return "`" + failure.getClass().getSimpleName() + "`"
                + (failure instanceof OutcomeUnknownException
                        ? " over `" + failure.getCause().getClass().getSimpleName() + "`"
                        : "");
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                arguments("Faults", of(Fault.class, method -> Modifier.isStatic(method.getModifiers()))),
                arguments("Conditions", of(FaultCondition.class, method -> true)),
                arguments("Rules", of(FaultScript.class, method -> true)),
                arguments(
                        "Broken connections", of(ProxyMode.class, method -> Modifier.isStatic(method.getModifiers()))),
                arguments("The emulator's options", of(MulticloudEmulatorBuilder.class, TestingPageTest::isOption)),
                arguments("The emulator's methods", of(MulticloudEmulator.class, method -> true)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_tables_list_every_method(String heading, List<String> names) {
        assertThat(Table.under(PAGE, heading).column(0).stream()
                        .flatMap(cell -> Arrays.stream(cell.split(", (?=`)")))
                        .map(cell -> cell.replaceAll("`|\\(.*\\)", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void the_defaults_of_the_options_are_those_of_a_fresh_builder() {
        MulticloudEmulatorBuilder builder = MulticloudEmulator.builder();
        Table options = Table.under(PAGE, "The emulator's options");
        for (String option : List.of("creationTime", "deletionTime", "tokenLifetime")) {
            assertThat(options.cell("`" + option + "`", 1))
                    .isEqualTo(Inside.shown((Duration) Inside.field(builder, option)));
        }
        for (String option : List.of("rateLimits", "checkCapitalOnlineClockAndNonce")) {
            assertThat(options.cell("`" + option + "`", 1)).isEqualTo("`" + Inside.field(builder, option) + "`");
        }
        assertThat(Inside.field(builder, "aliyunCallsPerSecond")).isEqualTo(Integer.MAX_VALUE);
        assertThat(options.cell("`aliyunCallsPerSecond`", 1)).isEqualTo("no limit");
        assertThat(Inside.field(builder, "port")).isEqualTo(0);
        assertThat(options.cell("`port`", 1)).isEqualTo("0: a free one");
    }

    @Test
    void the_default_accounts_are_those_of_the_table() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Map<String, List<String>> accounts = new HashMap<>();
            accounts.put(
                    "Aliyun",
                    List.of(emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()));
            accounts.put(
                    "Huawei Cloud",
                    List.of(emulator.huawei().accessKey(), emulator.huawei().secretKey()));
            accounts.put(
                    "CapitalOnline",
                    List.of(
                            emulator.capitalOnline().accessKeyId(),
                            emulator.capitalOnline().secretAccessKey()));
            assertThat(Table.under(PAGE, "Accounts").rows())
                    .allSatisfy(row -> assertThat(accounts.get(row.get(0)))
                            .containsExactly(
                                    row.get(1).replace("`", ""), row.get(2).replace("`", "")))
                    .hasSize(3);
        }
    }

    @Test
    void instances_have_the_states_of_the_table() {
        try (MulticloudEmulator emulator = MulticloudEmulator.builder()
                        .creationTime(HOUR)
                        .deletionTime(HOUR)
                        .start();
                HybridDbClient hybridDb = Emulated.aliyun(emulator).build();
                FlexusRdsClient rds = Emulated.huawei(emulator).build();
                CapitalOnlineMysqlClient mysql = Emulated.mysql(emulator).build()) {
            Table states = Table.under(PAGE, "Time and states");
            String id = hybridDb.createInstance(OnAliyun::orders).instanceId();
            OnFlexus.instance(rds, "orders");
            String uuid = OnCapitalOnline.instance(mysql, "orders");
            assertStates(emulator, states, 1);

            emulator.advance(HOUR);
            assertStates(emulator, states, 2);

            hybridDb.deleteInstance(id);
            mysql.deleteDbInstance(uuid);
            assertThat(states.cell("Huawei Cloud", 3)).isEqualTo("–");
            assertThat(status(emulator, Provider.ALIYUN)).isEqualTo(states.cell("Aliyun", 3));
            assertThat(status(emulator, Provider.CAPITALONLINE)).isEqualTo(states.cell("CapitalOnline", 3));
        }
    }

    private static void assertStates(MulticloudEmulator emulator, Table states, int column) {
        assertThat(status(emulator, Provider.ALIYUN)).isEqualTo(states.cell("Aliyun", column));
        assertThat(status(emulator, Provider.HUAWEI)).isEqualTo(states.cell("Huawei Cloud", column));
        assertThat(status(emulator, Provider.CAPITALONLINE)).isEqualTo(states.cell("CapitalOnline", column));
    }

    private static String status(MulticloudEmulator emulator, Provider cloud) {
        return "`" + emulator.instances(cloud).get(0).status() + "`";
    }

    private static List<String> of(Class<?> type, Predicate<Method> wanted) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(wanted)
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static boolean isOption(Method method) {
        return !method.getName().equals("start");
    }
}
