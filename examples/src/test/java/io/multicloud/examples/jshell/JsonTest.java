package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Inner(int port, boolean open) {}

    record Outer(
            String name,
            @Nullable String absent,
            Secret password,
            InstanceStatus status,
            Instant created,
            Optional<String> note,
            List<Inner> inner,
            List<String> none) {}

    @Test
    void a_record_prints_under_its_java_names_without_what_is_absent_and_with_secrets_masked() {
        Outer outer = new Outer(
                "订单库",
                null,
                Secret.of("fake-Passw0rd"),
                InstanceStatus.of("NEW STATE"),
                Instant.EPOCH,
                Optional.empty(),
                List.of(new Inner(3306, true)),
                List.of());

        assertThat(Json.of(outer)).isEqualTo("""
                        {
                          "name": "订单库",
                          "password": "***",
                          "status": "NEW STATE",
                          "created": "1970-01-01T00:00:00Z",
                          "inner": [
                            {
                              "port": 3306,
                              "open": true
                            }
                          ],
                          "none": []
                        }""");
    }

    @Test
    void texts_are_escaped_and_what_json_has_no_number_for_is_a_text() {
        assertThat(Json.of("a\"b\\c\n\u0001")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001\"");
        assertThat(Json.of(Arrays.asList(1, null, Double.NaN))).isEqualTo("[\n  1,\n  null,\n  \"NaN\"\n]");
    }
}
