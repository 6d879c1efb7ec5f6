package io.multicloud.tests.docs;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the limits that docs/configuration.md tells against the constants of the code. */
class ConfigurationLimitsTest {

    private static final Page PAGE = Pages.page("docs/configuration.md");

    private static final String PIPELINE = "core.internal.pipeline.";

    private static final Map<String, String> LIMITS = Map.ofEntries(
            entry(
                    "asynchronous calls of a client on the wire",
                    plain("core.internal.transport.Transport", "CALLS_AT_ONCE")),
            entry(
                    "idle connections that are kept, of all clients together",
                    plain("core.internal.transport.SharedHttp", "IDLE_CONNECTIONS")),
            entry(
                    "time that an idle connection is kept",
                    plain("core.internal.transport.SharedHttp", "IDLE_SECONDS") + " s"),
            entry(
                    "time that an idle thread of the SDK's is kept",
                    plain("core.internal.DaemonThreads", "IDLE_SECONDS") + " s"),
            entry("budget of repeats of a client", plain(PIPELINE + "RetryBudget", "CAPACITY")),
            entry("cost of a repeat", cost("TRANSIENT")),
            entry("cost of a repeat after throttling", cost("THROTTLED")),
            entry("correction of a clock that is off", time(PIPELINE + "ServiceClock", "MOST")),
            entry(
                    "credentials are refreshed so long before they expire",
                    time("core.auth.CachingCredentialsProvider", "EARLY")),
            entry(
                    "calls wait for new credentials so long before they expire",
                    time("core.auth.CachingCredentialsProvider", "LATE")),
            entry("time between two fetches of credentials", time("core.auth.CachingCredentialsProvider", "PAUSE")),
            entry("profile file", mebibytes("core.internal.settings.ProfileFile", "MAX_BYTES")),
            entry("file of certificates", mebibytes("core.http.PemFile", "MAX_BYTES")),
            entry(
                    "body of a failed answer that is kept",
                    number(PIPELINE + "ServiceFailures", "RAW_CHARACTERS") / 1024 + " Ki characters"),
            entry(
                    "characters that a message quotes of an unreadable answer",
                    plain("core.internal.text.Masker", "QUOTED_CHARACTERS")),
            entry("levels of elements of an answer in XML", plain("core.internal.xml.ElementReader", "MAX_DEPTH")),
            entry("kinds of drift that a client tells", plain(PIPELINE + "DriftReport", "MOST")),
            entry("differences that a strict client lists", plain(PIPELINE + "StrictStep", "LISTED")),
            entry(
                    "body of a request that is signed for Huawei Cloud",
                    mebibytes("huawei.flexus.internal.HuaweiSigner", "MOST_SIGNED")),
            entry("failed reads in a row that a wait forgives", plain("core.waiting.Course", "FORGIVEN")),
            entry("time that something new may stay invisible to a wait", time("core.waiting.Course", "APPEARANCE")),
            entry(
                    "connections in a row that may bring nothing of a download",
                    plain("core.download.Transfer", "FRUITLESS")));

    @Test
    void every_limit_is_that_of_the_code() {
        assertThat(Table.under(PAGE, "What cannot be changed").rows().stream()
                        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))))
                .containsExactlyInAnyOrderEntriesOf(LIMITS);
    }

    @Test
    void the_other_numbers_of_the_page_are_those_of_the_code() {
        assertThat(PAGE.text())
                .contains("each piece of up to " + number("core.download.Transfer", "PIECE") / 1024 + " KiB")
                .contains("more than " + time("capitalonline.Orders", "CLOCKS") + " earlier");
    }

    private static long number(String type, String name) {
        return ((Number) Inside.constant(type, name)).longValue();
    }

    private static String plain(String type, String name) {
        return String.format(Locale.ROOT, "%,d", number(type, name));
    }

    private static String mebibytes(String type, String name) {
        return number(type, name) / (1024 * 1024) + " MiB";
    }

    private static String time(String type, String name) {
        return Inside.shown((Duration) Inside.constant(type, name));
    }

    private static String cost(String repeat) {
        return Inside.field(Inside.constant("core.internal.pipeline.Repeat", repeat), "cost")
                .toString();
    }
}
