package io.multicloud.tests.vendor.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An active Flexus instance with a backup. The provider's client cannot create one, so it is done by hand. */
final class Given implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration CREATION = Duration.ofHours(1);

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(CREATION).start();
    private final String instanceId;
    private final String backupId;

    Given() throws IOException, InterruptedException {
        String token = token(emulator.huawei());
        String path = "/v3/" + emulator.huawei().projects().get(0).id();
        instanceId =
                json(post(path + "/instances", token, """
                        {"name":"orders","datastore":{"type":"MySQL","version":"8.0"},
                         "flavor_ref":"rds.mysql.y1.large.2","volume":{"type":"CLOUDSSD","size":100},
                         "region":"cn-north-4","availability_zone":"cn-north-4a","is_flexus":true,
                         "charge_info":{"charge_mode":"prePaid","period_type":"month","period_num":1,
                         "is_auto_pay":true}}""")).at("/instance/id").asText();
        emulator.advance(CREATION);
        backupId = json(post(
                        path + "/backups", token, "{\"instance_id\":\"" + instanceId + "\",\"name\":\"at-first\"}"))
                .at("/backup/id")
                .asText();
        emulator.advance(CREATION);
    }

    MulticloudEmulator emulator() {
        return emulator;
    }

    String instanceId() {
        return instanceId;
    }

    String backupId() {
        return backupId;
    }

    String status() {
        return emulator.instances(Provider.HUAWEI).get(0).status();
    }

    void finish() {
        emulator.advance(CREATION);
    }

    @Override
    public void close() {
        emulator.close();
    }

    private String token(HuaweiAccount account) throws IOException, InterruptedException {
        String body = """
                {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"%s","password":"%s",
                 "domain":{"name":"%s"}}}},"scope":{"project":{"id":"%s"}}}}""".formatted(
                        account.userName(),
                        account.password(),
                        account.domainName(),
                        account.projects().get(0).id());
        return post("/v3/auth/tokens", "", body)
                .headers()
                .firstValue("X-Subject-Token")
                .orElseThrow();
    }

    private HttpResponse<String> post(String path, String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(emulator.endpoint() + path));
        if (!token.isEmpty()) {
            request.header("X-Auth-Token", token);
        }
        return HTTP.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }
}
