package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.Reply;
import org.junit.jupiter.api.Test;

class AliyunInstanceChangesTest extends AliyunTest {

    @Test
    void a_new_name_is_read_back_in_any_state() {
        String id = created();
        done(on(id, "ModifyInstanceName").with("NewInstanceName", "东 & <west>"));
        assertThat(name(id)).isEqualTo("东 & <west>");
        assertThat(emulator.instances(Provider.ALIYUN))
                .extracting(EmulatedInstance::name)
                .containsExactly("东 & <west>");
        emulator.advance(CREATION);
        done(on(id, "ModifyInstanceName").with("NewInstanceName", "north"));
        Reply xml = on(id, "DescribeInstanceInfo").with("Format", "XML").send();
        assertThat(xml.texts("InstanceName")).containsExactly("north");
    }

    @Test
    void renaming_wants_an_instance_and_a_name() {
        assertThat(on("pd-none", "ModifyInstanceName")
                        .with("NewInstanceName", "n")
                        .send()
                        .error())
                .isEqualTo("404 Forbidden.InstanceNotFound");
        assertThat(on(created(), "ModifyInstanceName").send().error()).isEqualTo("400 MissingParameter");
    }

    @Test
    void owner_id_and_owner_account_exclude_each_other() {
        assertThat(aliyun("DescribeInstances")
                        .with("OwnerId", "1")
                        .with("OwnerAccount", "a")
                        .send()
                        .error())
                .isEqualTo("400 InvalidOwner");
        done(aliyun("DescribeInstances").with("OwnerId", "1"));
    }

    @Test
    void a_parameter_of_another_action_is_not_supported() {
        assertThat(on(created(), "ModifyInstanceName")
                        .with("DBName", "d")
                        .send()
                        .error())
                .isEqualTo("400 UnsupportedParameter");
    }

    private String name(String id) {
        return done(on(id, "DescribeInstanceInfo")).path("InstanceName").asText();
    }
}
