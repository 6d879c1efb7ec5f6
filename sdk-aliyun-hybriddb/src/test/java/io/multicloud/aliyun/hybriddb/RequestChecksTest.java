package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.NetworkType;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestChecksTest {

    @Test
    void everything_missing_from_a_create_is_named_at_once() {
        assertThat(broken(() -> CreateInstanceRequest.builder().build()))
                .containsExactly(
                        "regionId", "zoneId", "dbName", "nodeSpec", "nodeNumber", "accountName", "accountPassword");
    }

    @Test
    void missing_and_out_of_range_are_named_together() {
        assertThat(broken(() -> CreateInstanceRequest.builder()
                        .regionId(" ")
                        .zoneId("")
                        .dbName("db")
                        .nodeSpec("\t")
                        .nodeNumber(0)
                        .accountName("a")
                        .accountPassword(Secret.of(""))
                        .networkType(NetworkType.VPC)
                        .instanceName("n".repeat(257))
                        .clientToken("")
                        .build()))
                .containsExactly(
                        "regionId",
                        "zoneId",
                        "nodeSpec",
                        "nodeNumber",
                        "accountPassword",
                        "vpcId",
                        "vSwitchId",
                        "instanceName",
                        "clientToken");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "2, true", "2147483647, true"})
    void there_is_at_least_one_node(int nodes, boolean fine) {
        assertThat(broken(() -> Fixture.smallest().nodeNumber(nodes).build()))
                .isEqualTo(fine ? List.of() : List.of("nodeNumber"));
    }

    static Stream<String> namesThatPass() {
        return Stream.of("", "n", "n".repeat(256), "例".repeat(256), "😀".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("namesThatPass")
    void names_of_up_to_256_characters_pass(String name) {
        assertThat(broken(() -> Fixture.smallest().instanceName(name).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "例", "😀"})
    void names_of_257_characters_do_not(String character) {
        assertThat(broken(() ->
                        Fixture.smallest().instanceName(character.repeat(257)).build()))
                .containsExactly("instanceName");
    }

    static Stream<String> tokensThatPass() {
        return Stream.of("t", "t".repeat(64), "!~", "ETnLKlblzczshOTUbOCziJZNwH_0000A");
    }

    @ParameterizedTest
    @MethodSource("tokensThatPass")
    void tokens_of_1_to_64_visible_ascii_characters_pass(String token) {
        assertThat(broken(() -> Fixture.smallest().clientToken(token).build())).isEmpty();
        assertThat(broken(() -> delete("pd-1", token))).isEmpty();
    }

    static Stream<String> tokensThatDoNot() {
        return Stream.of("t".repeat(65), "", " ", "\t", "a b", "tokén", "令牌", "token\n", "\u007F");
    }

    @ParameterizedTest
    @MethodSource("tokensThatDoNot")
    void other_tokens_do_not(String token) {
        assertThat(broken(() -> Fixture.smallest().clientToken(token).build())).containsExactly("clientToken");
        assertThat(broken(() -> delete("pd-1", token))).containsExactly("clientToken");
    }

    @Test
    void a_vpc_needs_its_id_and_a_switch() {
        assertThat(broken(() -> Fixture.smallest().networkType(NetworkType.VPC).build()))
                .containsExactly("vpcId", "vSwitchId");
        assertThat(broken(() -> Fixture.smallest()
                        .networkType(NetworkType.of("VPC"))
                        .vpcId("vpc-1")
                        .vSwitchId(" ")
                        .build()))
                .containsExactly("vSwitchId");
        assertThat(broken(() -> Fixture.smallest()
                        .networkType(NetworkType.of("vpc"))
                        .vSwitchId("vsw-1")
                        .build()))
                .containsExactly("vpcId");
        assertThat(broken(() -> Fixture.smallest()
                        .networkType(NetworkType.VPC)
                        .vpcId("vpc-1")
                        .vSwitchId("vsw-1")
                        .build()))
                .isEmpty();
    }

    @Test
    void other_networks_need_neither() {
        assertThat(broken(() -> Fixture.smallest().build())).isEmpty();
        assertThat(broken(() ->
                        Fixture.smallest().networkType(NetworkType.CLASSIC).build()))
                .isEmpty();
        assertThat(broken(() ->
                        Fixture.smallest().networkType(NetworkType.of("Next")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50})
    void pages_have_one_of_five_sizes(int size) {
        assertThat(broken(
                        () -> DescribeInstancesRequest.builder().pageSize(size).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 0, 1, 9, 11, 25, 51, 60, 100})
    void pages_of_other_sizes_are_refused(int size) {
        assertThat(broken(
                        () -> DescribeInstancesRequest.builder().pageSize(size).build()))
                .containsExactly("pageSize");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "65536, true", "2147483647, true"})
    void pages_count_from_one(int number, boolean fine) {
        assertThat(broken(() ->
                        DescribeInstancesRequest.builder().pageNumber(number).build()))
                .isEqualTo(fine ? List.of() : List.of("pageNumber"));
    }

    @Test
    void both_page_parameters_are_named_at_once_and_none_is_needed() {
        assertThat(broken(() -> DescribeInstancesRequest.builder()
                        .pageNumber(0)
                        .pageSize(0)
                        .build()))
                .containsExactly("pageNumber", "pageSize");
        assertThat(broken(() -> DescribeInstancesRequest.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_request_that_names_no_instance_is_refused(String id) {
        assertThat(broken(() -> delete(id, "t"))).containsExactly("instanceId");
        assertThat(broken(() ->
                        DescribeInstanceInfoRequest.builder().instanceId(id).build()))
                .containsExactly("instanceId");
    }

    @Test
    void an_instance_and_a_token_that_are_wrong_are_named_at_once() {
        assertThat(broken(() -> DeleteInstanceRequest.builder().clientToken("").build()))
                .containsExactly("instanceId", "clientToken");
        assertThat(broken(() -> DescribeInstanceInfoRequest.builder().build())).containsExactly("instanceId");
    }

    @Test
    void a_refused_request_says_that_nothing_was_sent_and_keeps_its_password() {
        assertThatThrownBy(() -> Fixture.smallest().nodeNumber(0).build())
                .asInstanceOf(type(InvalidRequestException.class))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                .satisfies(e -> assertThat(e.getMessage())
                        .contains("CreateInstance", "nodeNumber", "1 or more", "0")
                        .doesNotContain(Fixture.PASSWORD));
    }

    private static DeleteInstanceRequest delete(String id, String token) {
        return DeleteInstanceRequest.builder().instanceId(id).clientToken(token).build();
    }

    private static List<String> broken(Callable<?> build) {
        try {
            build.call();
            return List.of();
        } catch (InvalidRequestException e) {
            return e.violations().stream().map(Violation::field).toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
