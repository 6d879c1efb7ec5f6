package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AliyunNetworkTest extends AliyunTest {

    @Test
    void a_switch_to_a_vpc_takes_time_and_changes_the_address() {
        String id = active();
        String before = address(id, 0).path("ConnectionString").asText();
        done(toVpc(id));
        assertThat(status(id)).isEqualTo("MODIFY");
        assertThat(address(id, 0).path("NetworkType").asText()).isEqualTo("INTERNAL");
        assertThat(toVpc(id).send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(address(id, 0).path("NetworkType").asText()).isEqualTo("VPC");
        assertThat(address(id, 0).path("VpcId").asText()).isEqualTo("vpc-1");
        assertThat(address(id, 0).path("ConnectionString").asText()).isNotEqualTo(before);
        JsonNode listed = done(aliyun("DescribeInstances")).at("/Instances/Instance/0");
        assertThat(listed.path("NetworkType").asText()).isEqualTo("VPC");
        assertThat(listed.path("VSwitchId").asText()).isEqualTo("vsw-1");
    }

    @Test
    void a_switch_leads_back_and_to_another_network_only() {
        String id = active();
        assertThat(toClassic(id).send().error()).isEqualTo("400 NetTypeExists");
        done(toVpc(id));
        emulator.advance(CREATION);
        assertThat(toVpc(id).with("Format", "XML").send().texts("Code")).containsExactly("NetTypeExists");
        done(toClassic(id));
        emulator.advance(CREATION);
        assertThat(address(id, 0).path("NetworkType").asText()).isEqualTo("INTERNAL");
        assertThat(address(id, 0).has("VpcId")).isFalse();
    }

    @Test
    void a_vpc_must_be_named() {
        assertThat(on(active(), "SwitchInstanceNetType")
                        .with("TargetNetworkType", "VPC")
                        .send()
                        .error())
                .isEqualTo("400 MissingParameter");
    }

    @Test
    void there_are_20_switches_in_24_hours() {
        String id = active();
        for (int i = 0; i < 20; i++) {
            done(i % 2 == 0 ? toVpc(id) : toClassic(id));
            emulator.advance(CREATION);
        }
        assertThat(toVpc(id).send().error()).isEqualTo("400 QuotaExceeded.SwitchTime");
        emulator.advance(Duration.ofHours(24).minus(CREATION.multipliedBy(20)));
        done(toVpc(id));
    }

    @Test
    void a_public_address_appears_after_a_while() {
        String id = active();
        done(open(id).with("ConnectionStringPrefix", "shop").with("Port", "3300"));
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(address(id, 1).isMissingNode()).isTrue();
        emulator.advance(CREATION);
        assertThat(address(id, 1).path("NetworkType").asText()).isEqualTo("PUBLIC");
        assertThat(address(id, 1).path("ConnectionString").asText()).isEqualTo("shop.petadata.rds.aliyuncs.com");
        assertThat(address(id, 1).path("Port").asText()).isEqualTo("3300");
        Reply xml = on(id, "DescribeInstanceInfo").with("Format", "XML").send();
        assertThat(xml.texts("NetworkType")).containsExactly("INTERNAL", "PUBLIC");
    }

    @Test
    void there_is_one_public_address_with_a_name_of_its_own() {
        String id = active();
        done(open(id).with("ConnectionStringPrefix", "shop"));
        assertThat(open(id).send().error()).isEqualTo("403 PublicConnectionExists");
        String other = active();
        assertThat(open(other).with("ConnectionStringPrefix", "shop").send().error())
                .isEqualTo("400 InvalidConnectionStringPrefix.Duplicate");
        assertThat(open(other)
                        .with("ConnectionStringPrefix", "no blanks")
                        .send()
                        .error())
                .isEqualTo("400 InvalidConnectionStringPrefix.Duplicate");
        assertThat(open(other).with("ConnectionStringPrefix", id).send().error())
                .isEqualTo("400 InvalidConnectionStringPrefix.Duplicate");
        assertThat(open(other).with("Port", "4000").send().error()).isEqualTo("400 InvalidPort.Malformed");
        done(open(other));
        emulator.advance(CREATION);
        assertThat(address(other, 1).path("ConnectionString").asText()).startsWith(other);
    }

    @Test
    void both_want_an_active_instance() {
        String id = created();
        assertThat(toVpc(id).send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        assertThat(open(id).send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
    }

    private AliyunCall toVpc(String id) {
        return on(id, "SwitchInstanceNetType")
                .with("TargetNetworkType", "VPC")
                .with("VpcId", "vpc-1")
                .with("VSwitchId", "vsw-1");
    }

    private AliyunCall toClassic(String id) {
        return on(id, "SwitchInstanceNetType").with("TargetNetworkType", "Classic");
    }

    private AliyunCall open(String id) {
        return on(id, "AllocateInstancePublicConnection");
    }

    private JsonNode address(String id, int index) {
        return done(on(id, "DescribeInstanceInfo"))
                .at("/NetworkInfoItems/NetworkInfoItem")
                .path(index);
    }
}
