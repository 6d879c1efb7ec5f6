package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalTest extends EmulatorTest {

    @Test
    void lists_calls_with_their_outcome_in_order() {
        aliyunCreate().form().send();
        aliyun("DescribeInstanceInfo").with("InstanceId", "pd-none").send();
        rds("GET", "/instances").send();
        capitalOnline("DescribeRegions").send();
        aliyun("NoSuchAction").send();

        assertThat(emulator.journal())
                .containsExactly(
                        entry(Provider.ALIYUN, "CreateInstance", "POST", 200),
                        new JournalEntry(
                                Provider.ALIYUN, "DescribeInstanceInfo", "GET", 404, "Forbidden.InstanceNotFound"),
                        new JournalEntry(Provider.HUAWEI, "ListInstances", "GET", 401, "APIGW.0301"),
                        entry(Provider.CAPITALONLINE, "DescribeRegions", "GET", 200),
                        new JournalEntry(Provider.ALIYUN, null, "GET", 403, "InvalidAction"));
    }

    @Test
    void holds_neither_parameters_nor_secrets() {
        aliyunCreate().send();
        assertThat(emulator.journal().toString())
                .doesNotContain(
                        "Fake-Password", "keeper", "orders", emulator.aliyun().accessKeySecret());
    }

    private static JournalEntry entry(Provider provider, String action, String method, int status) {
        return new JournalEntry(provider, action, method, status, null);
    }
}
