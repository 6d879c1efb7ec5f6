package io.multicloud.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Calls to Flexus RDS, well signed, in the first project of the default account. */
abstract class FlexusTest extends EmulatorTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** An order that is paid automatically. */
    static ObjectNode order() {
        return json("""
                {"name":"orders","datastore":{"type":"MySQL","version":"8.0"},"flavor_ref":"rds.mysql.y1.large.2",
                 "volume":{"type":"CLOUDSSD","size":100},"region":"cn-north-4","availability_zone":"cn-north-4a",
                 "password":"Fake-Password-1","charge_info":{"charge_mode":"prePaid","period_type":"month",
                 "period_num":2,"is_auto_pay":true},"is_flexus":true}""");
    }

    Reply get(String path, String... query) {
        HuaweiCall call = rds("GET", path);
        for (int i = 0; i < query.length; i += 2) {
            call.with(query[i], query[i + 1]);
        }
        return send(call);
    }

    Reply post(String path, String body) {
        return send(rds("POST", path).body(body));
    }

    Reply put(String path, String body) {
        return send(rds("PUT", path).body(body));
    }

    Reply delete(String path) {
        return send(rds("DELETE", path));
    }

    Reply send(HuaweiCall call) {
        return call.signed(emulator.huawei(), clock).send();
    }

    /** The id of an instance that is still being built. */
    String building() {
        return post("/instances", order().toString()).json().at("/instance/id").asText();
    }

    /** The id of an instance that works. */
    String active() {
        String id = building();
        emulator.advance(CREATION);
        return id;
    }

    JsonNode instance(String id) {
        return get("/instances", "group_type", "flexus", "id", id).json().at("/instances/0");
    }

    String status(String id) {
        return instance(id).path("status").asText();
    }
}
