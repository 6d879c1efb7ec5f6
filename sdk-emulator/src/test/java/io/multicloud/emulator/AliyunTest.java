package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;

/** Steps that the tests of Aliyun's actions share. */
abstract class AliyunTest extends EmulatorTest {

    /** An instance whose creation has begun. */
    String created() {
        return done(aliyunCreate()).path("InstanceId").asText();
    }

    /** An instance that is active. */
    String active() {
        String id = created();
        emulator.advance(CREATION);
        return id;
    }

    /** A second database, by the call that only the official SDK knows. */
    void createDatabase(String id, String name) {
        done(on(id, "CreateDatabase")
                .with("DBName", name)
                .with("NodeSpec", "petadata.s4.large")
                .with("NodeNumber", "4"));
    }

    AliyunCall on(String id, String action) {
        return aliyun(action).with("InstanceId", id);
    }

    static JsonNode done(AliyunCall call) {
        Reply reply = call.send();
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    String status(String id) {
        return done(on(id, "DescribeInstanceInfo")).path("InstanceStatus").asText();
    }
}
