package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.Reply;

/** Steps that the tests of CapitalOnline's actions share. */
abstract class CapitalOnlineActionTest extends EmulatorTest {

    static final int REPLICATED_8 = 1680;
    static final int REPLICATED_5 = 6704;
    static final int CLUSTER = 6002;
    static final int BASIC = 1640;

    /** An instance of MySQL whose creation has begun. */
    String created(int paasGoodsId) {
        String order = """
                {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders",
                 "PaasGoodsId":%d,"DiskType":"high_disk","DiskValue":100}""".formatted(paasGoodsId);
        return done(capitalOnline("CreateDBInstance").post(order))
                .at("/Data/InstancesUuid/0")
                .asText();
    }

    /** An instance of MySQL that runs. */
    String running(int paasGoodsId) {
        String id = created(paasGoodsId);
        emulator.advance(CREATION);
        return id;
    }

    CapitalOnlineCall get(String action, String id) {
        return capitalOnline(action).with("InstanceUuid", id);
    }

    /** A change, with members beside the instance's id. */
    CapitalOnlineCall post(String action, String id, String members) {
        return capitalOnline(action).post("{\"InstanceUuid\":\"" + id + "\"" + members + "}");
    }

    CapitalOnlineCall post(String action, String id) {
        return post(action, id, "");
    }

    static JsonNode done(CapitalOnlineCall call) {
        Reply reply = call.send();
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().path("Code").asText()).isEqualTo("Success");
        return reply.json();
    }

    JsonNode mysql(String id) {
        return done(get("DescribeDBInstances", id)).at("/Data/0");
    }

    String status(String id) {
        return mysql(id).path("Status").asText();
    }

    String task(String id) {
        return done(capitalOnline("DescribeTask").path("/ccs/").with("TaskId", id))
                .at("/Data/Status")
                .asText();
    }
}
