package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunWhitelistTest extends AliyunTest {

    @Test
    void a_new_instance_lets_nobody_in_but_whom_it_was_created_with() {
        assertThat(addresses(created())).isEqualTo("127.0.0.1");
        String id = done(aliyunCreate().with("SecurityIPList", "10.0.0.1,10.1.0.0/16"))
                .path("InstanceId")
                .asText();
        assertThat(addresses(id)).isEqualTo("10.0.0.1,10.1.0.0/16");
    }

    @Test
    void a_group_is_covered_appended_to_and_taken_from() {
        String id = active();
        assertThat(list(modify(id, "0", "10.0.0.1,10.0.0.2"))).isEqualTo("10.0.0.1,10.0.0.2");
        assertThat(list(modify(id, "1", "10.0.0.3"))).isEqualTo("10.0.0.1,10.0.0.2,10.0.0.3");
        assertThat(list(modify(id, "2", "10.0.0.1"))).isEqualTo("10.0.0.2,10.0.0.3");
        assertThat(list(modify(id, "0", "0.0.0.0/0"))).isEqualTo("0.0.0.0/0");
        assertThat(addresses(id)).isEqualTo("0.0.0.0/0");
        assertThat(list(modify(id, "2", "0.0.0.0/0"))).isEmpty();
    }

    @Test
    void groups_have_names_and_attributes() {
        String id = active();
        done(modify(id, "1", "10.0.0.9").with("SecurityIPListName", "Default"));
        done(modify(id, "0", "10.2.0.0/24")
                .with("SecurityIPListName", "office")
                .with("SecurityIPListAttribute", "hidden"));
        JsonNode groups = done(on(id, "DescribeSecurityIPs")).at("/SecurityIPs/SecurityIpGroup");
        assertThat(groups.findValuesAsText("SecurityIPListName")).containsExactly("default", "office");
        assertThat(groups.findValuesAsText("SecurityIPListAttribute")).containsExactly("", "hidden");
        assertThat(groups.findValuesAsText("SecurityIPList")).containsExactly("127.0.0.1,10.0.0.9", "10.2.0.0/24");
        Reply xml = on(id, "DescribeSecurityIPs").with("Format", "XML").send();
        assertThat(xml.texts("SecurityIPListName")).containsExactly("default", "office");
        done(modify(id, "2", "10.2.0.0/24").with("SecurityIPListName", "office"));
        assertThat(done(on(id, "DescribeSecurityIPs")).at("/SecurityIPs/SecurityIpGroup"))
                .hasSize(1);
    }

    @Test
    void a_group_is_deleted_as_a_whole_when_no_address_is_named() {
        String id = active();
        done(modify(id, "0", "10.0.0.1,10.0.0.2").with("SecurityIPListName", "office"));
        done(modify(id, "2", "").with("SecurityIPListName", "office"));
        assertThat(done(on(id, "DescribeSecurityIPs")).at("/SecurityIPs/SecurityIpGroup"))
                .hasSize(1);
    }

    @Test
    void action_and_parameters_are_taken_in_every_spelling() {
        String id = active();
        Reply reply = aliyun("ModifySecurityIps")
                .with("InstanceId", id)
                .with("Modifymode", "1")
                .with("SecurityIps", "10.0.0.1")
                .with("Format", "XML")
                .send();
        assertThat(reply.xml().getTagName()).isEqualTo("ModifySecurityIpsResponse");
        assertThat(reply.texts("SecurityIPList")).containsExactly("127.0.0.1,10.0.0.1");
        assertThat(modify(id, "0", "10.0.0.1")
                        .with("SecurityIps", "10.0.0.2")
                        .send()
                        .error())
                .isEqualTo("400 InvalidParameter");
        assertThat(on(id, "ModifySecurityIPs").with("Modifymode", "3").send().error())
                .isEqualTo("400 InvalidModifyMode.ValueNotSupported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|everybody|400 InvalidSecurityIPList.Malformed",
                "0|10.0.0.1，10.0.0.2|400 InvalidSecurityIPList.Malformed",
                "0|256.0.0.1|400 InvalidSecurityIPList.Duplicate",
                "0|10.0.0.0/33|400 InvalidSecurityIPList.Duplicate",
                "0|10.0.0.0/0|400 InvalidSecurityIPList.Duplicate",
                "0|10.0.0.1,10.0.0.1|400 InvalidSecurityIPList.Duplicate",
                "1|127.0.0.1|400 InvalidSecurityIPList.Duplicate",
                "2|10.0.0.1|400 InvalidParameter",
                "3|10.0.0.1|400 InvalidModifyMode.ValueNotSupported"
            })
    void refuses_wrong_addresses_and_changes_nothing(String mode, String list, String error) {
        String id = active();
        assertThat(modify(id, mode, list).send().error()).isEqualTo(error);
        assertThat(addresses(id)).isEqualTo("127.0.0.1");
    }

    @Test
    void a_group_has_at_most_1000_addresses() {
        String id = active();
        String most = IntStream.range(0, 1000)
                .mapToObj(i -> "10." + i / 250 + "." + i % 250 + ".1")
                .collect(Collectors.joining(","));
        done(modify(id, "0", most).form());
        assertThat(modify(id, "1", "10.9.9.9").send().error()).isEqualTo("400 InvalidSecurityIPListLength.Malformed");
        assertThat(modify(id, "0", most + ",10.9.9.9").form().send().error())
                .isEqualTo("400 InvalidSecurityIPList.Malformed");
    }

    @Test
    void an_instance_has_at_most_50_groups() {
        String id = active();
        for (int i = 1; i < 50; i++) {
            done(modify(id, "0", "10.0.0.1").with("SecurityIPListName", "group" + i));
        }
        assertThat(modify(id, "0", "10.0.0.1")
                        .with("SecurityIPListName", "group50")
                        .send()
                        .error())
                .isEqualTo("400 InvalidSecurityIps.Duplicate");
        done(modify(id, "0", "10.0.0.2").with("SecurityIPListName", "group49"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2"})
    void changes_want_an_active_instance(String mode) {
        assertThat(modify(created(), mode, "10.0.0.1").send().error())
                .isEqualTo("403 OperationDenied.DBInstanceStatus");
    }

    private AliyunCall modify(String id, String mode, String list) {
        return on(id, "ModifySecurityIPs").with("ModifyMode", mode).with("SecurityIPList", list);
    }

    private static String list(AliyunCall call) {
        return done(call).path("SecurityIPList").asText("absent");
    }

    private String addresses(String id) {
        return done(on(id, "DescribeSecurityIPs")).path("SecurityIPList").asText();
    }
}
