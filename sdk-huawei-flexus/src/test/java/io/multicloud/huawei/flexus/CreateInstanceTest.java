package io.multicloud.huawei.flexus;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.Ha;
import io.multicloud.huawei.flexus.model.HaMode;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.ReplicationMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CreateInstanceTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @BeforeEach
    void answer() {
        Clients.answer(server, Clients.json(202, Examples.text("CreateInstance-response-1")));
    }

    @Test
    void a_single_instance_is_asked_for_as_documented() {
        send(Requests.single().build());

        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v3/" + Clients.PROJECT + "/instances"))
                        .withRequestBody(
                                equalToJson(mended("CreateInstance-request-1").toString())));
    }

    @Test
    void a_pair_is_asked_for_as_documented() {
        ObjectNode body = mended("CreateInstance-request-2");
        body.withObject("/ha").put("mode", "HA");

        send(Requests.single()
                .name("flexusrds-instance-ha")
                .flavorRef("rds.mysql.y1.xlarge.2.ha")
                .ha(Ha.builder()
                        .mode(HaMode.HA)
                        .replicationMode(ReplicationMode.SEMISYNC)
                        .build())
                .timeZone(null)
                .build());

        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v3/" + Clients.PROJECT + "/instances"))
                        .withRequestBody(equalToJson(body.toString())));
    }

    @Test
    void absent_values_are_left_out_and_flags_keep_their_names() {
        CreateInstanceRequest full = Requests.single().build();
        send(CreateInstanceRequest.builder()
                .name("inst")
                .datastore(full.datastore())
                .flavorRef("f")
                .volume(Requests.volume(40))
                .region("r")
                .availabilityZone("z")
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.YEAR)
                        .periodNum(3)
                        .isAutoRenew(false)
                        .isAutoPay(true)
                        .build())
                .build());

        assertThat(Clients.onlyRequest(server).getBodyAsString()).isEqualTo("""
                {"name":"inst","datastore":{"type":"MySQL","version":"5.7"},"flavor_ref":"f",\
                "volume":{"type":"CLOUDSSD","size":40},"region":"r","availability_zone":"z",\
                "charge_info":{"charge_mode":"prePaid","period_type":"year","period_num":3,"is_auto_renew":false,\
                "is_auto_pay":true},"is_flexus":true}""");
    }

    @Test
    void a_client_token_is_made_once_per_call_and_is_a_lower_case_uuid() {
        send(Requests.single().build());
        send(Requests.single().build());

        var tokens = server.findAll(postRequestedFor(urlEqualTo("/v3/" + Clients.PROJECT + "/instances"))).stream()
                .map(r -> r.header("X-Client-Token").values())
                .toList();
        assertThat(tokens)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        values -> assertThat(values).singleElement().asString().matches(UUID));
    }

    @Test
    void a_given_client_token_is_kept_and_stays_out_of_the_body() {
        String token = "0f8fad5b-d9cb-469f-a165-70867728950e";
        send(Requests.single().xClientToken(token).build());

        LoggedRequest sent = Clients.onlyRequest(server);
        assertThat(sent.header("X-Client-Token").values()).containsExactly(token);
        assertThat(sent.getBodyAsString()).doesNotContain(token).doesNotContainIgnoringCase("client");
        assertThat(sent.getHeader("Authorization")).contains("x-client-token");
    }

    private static void send(CreateInstanceRequest request) {
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            rds.createInstance(request);
        }
    }

    // The examples hide the password, send the port as a number and leave the period out, all against the table.
    private static ObjectNode mended(String example) {
        ObjectNode body = (ObjectNode) Examples.tree(example);
        body.put("password", Requests.PASSWORD);
        body.put("port", "3306");
        body.withObject("/charge_info").put("period_type", "month").put("period_num", 1);
        return body;
    }
}
