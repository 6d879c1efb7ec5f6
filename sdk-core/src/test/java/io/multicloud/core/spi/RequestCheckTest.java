package io.multicloud.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.Violation;
import io.multicloud.core.testing.Color;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequestCheckTest {

    record Disk(int size) {
        void check(RequestCheck check) {
            check.range("size", size, 40, 4000).step("size", size, 10);
        }
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        InvalidRequestException failure = catchThrowableOfType(
                InvalidRequestException.class,
                () -> RequestCheck.of("CreateThing")
                        .required("name", " ")
                        .required("password", Secret.of(""))
                        .required("tags", List.of())
                        .required("color", Color.of(""))
                        .required("size", null)
                        .requiredWhen("vpcId", null, true, "network is VPC")
                        .range("port", 80, 1024, 65535)
                        .atLeast("page", 0, 1)
                        .oneOf("pageSize", 7, List.of(10, 20))
                        .length("label", "abc", 4, 64)
                        .matches("zone", "x", Pattern.compile("y"), "be y")
                        .maxItems("items", List.of(1, 2), 1)
                        .nested("disk", new Disk(35), Disk::check)
                        .each("disks", List.of(new Disk(40), new Disk(5000)), Disk::check)
                        .rule(false, "time", "must be later")
                        .done());
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasMessageStartingWith("CreateThing was not sent: name is required; password is required;");
        assertThat(failure.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "name is required",
                        "password is required",
                        "tags is required",
                        "color is required",
                        "size is required",
                        "vpcId is required when network is VPC",
                        "port must be 1024 to 65535, but is 80",
                        "page must be 1 or more, but is 0",
                        "pageSize must be one of [10, 20], but is 7",
                        "label must have 4 to 64 characters, but has 3",
                        "zone must be y",
                        "items must have at most 1 elements, but has 2",
                        "disk.size must be 40 to 4000, but is 35",
                        "disk.size must be a multiple of 10, but is 35",
                        "disks[1].size must be 40 to 4000, but is 5000",
                        "time must be later");
    }

    @Test
    void absent_values_pass_every_check_but_required() {
        assertThatCode(() -> RequestCheck.of("CreateThing")
                        .requiredWhen("vpcId", null, false, "never")
                        .range("port", null, 1, 2)
                        .atLeast("page", null, 1)
                        .step("size", null, 10)
                        .oneOf("pageSize", null, List.of())
                        .length("label", null, 4, 64)
                        .matches("zone", null, Pattern.compile("y"), "be y")
                        .<Disk>nested("disk", null, Disk::check)
                        .done())
                .doesNotThrowAnyException();
    }

    @Test
    void the_edges_are_inside() {
        assertThatCode(() -> RequestCheck.of("CreateThing")
                        .range("a", 1, 1, 2)
                        .range("b", 2, 1, 2)
                        .atLeast("c", 1, 1)
                        .length("d", "\ud83d\ude00", 1, 1)
                        .maxItems("e", List.of(1), 1)
                        .done())
                .doesNotThrowAnyException();
    }
}
