package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuaweiPathsTest extends EmulatorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b%2F..%2Fc%3Fd",
                "b%2f..%2fbackups",
                "..",
                ".",
                "%2e%2E",
                "a%5Cb",
                "a%23b",
                "a%3Fgroup_type=flexus",
                "a%00",
                "a%0Ab",
                "a%FFb"
            })
    void a_value_that_tries_to_leave_its_segment_is_refused(String value) {
        for (String rest : new String[] {"/instances/" + value + "/configurations", "/flavors/" + value}) {
            Reply reply = rds("GET", rest).signed(emulator.huawei(), clock).send();
            assertThat(reply.error()).isEqualTo("400 DBS.280001");
        }
        assertThat(emulator.journal()).extracting(JournalEntry::action).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/instances/a/b/configurations,404",
        "GET,/instances/../backups,400",
        "DELETE,/backups/,405",
        "POST,/instances//action,400",
        "GET,//instances,404"
    })
    void slashes_make_other_paths_and_no_other_values(String method, String rest, int status) {
        Reply reply = rds(method, rest)
                .body(method.equals("POST") ? "{\"restart\":{}}" : "")
                .signed(emulator.huawei(), clock)
                .send();
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void of_two_operations_at_one_place_the_body_names_one() {
        String[][] bodies = {
            {"/instances", "{}", "CreateInstance"},
            {"/instances", "[]", "CreateInstance"},
            {"/instances", "{\"datastore\":{}}", "CreateInstance"},
            {"/instances", "{\"restore_point\":{},\"datastore\":{}}", "CreateRestoreInstance"},
            {"/instances/a/action", "{\"restart\":{}}", "StartInstanceRestartAction"},
            {"/instances/a/action", "{\"resize_flavor\":{}}", "StartResizeFlavorAction"}
        };
        for (String[] one : bodies) {
            rds("POST", one[0]).body(one[1]).signed(emulator.huawei(), clock).send();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly(
                        "CreateInstance",
                        "CreateInstance",
                        "CreateInstance",
                        "CreateRestoreInstance",
                        "StartInstanceRestartAction",
                        "StartResizeFlavorAction");
    }
}
