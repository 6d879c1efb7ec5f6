package io.multicloud.emulator.kit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A call to CapitalOnline, well signed unless a test says otherwise. */
public final class CapitalOnlineCall {

    private final URI endpoint;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> afterSigning = new LinkedHashMap<>();
    private String secret;
    private String path = "/mysql/";
    private String method = "GET";
    private String body = "";

    public CapitalOnlineCall(URI endpoint, CapitalOnlineAccount account, Clock clock, String action) {
        this.endpoint = endpoint;
        this.secret = account.secretAccessKey();
        with("Action", action).with("Version", "2019-08-08").with("AccessKeyId", account.accessKeyId());
        with("SignatureMethod", "HMAC-SHA1").with("SignatureVersion", "1.0");
        with("SignatureNonce", UUID.randomUUID().toString());
        with("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public CapitalOnlineCall with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public CapitalOnlineCall without(String name) {
        parameters.remove(name);
        return this;
    }

    public CapitalOnlineCall afterSigning(String name, String value) {
        afterSigning.put(name, value);
        return this;
    }

    public CapitalOnlineCall signedWith(String otherSecret) {
        secret = otherSecret;
        return this;
    }

    public CapitalOnlineCall path(String otherPath) {
        path = otherPath;
        return this;
    }

    public CapitalOnlineCall post(String json) {
        method = "POST";
        body = json;
        return this;
    }

    /** Lays a documented request out as its operation says. */
    public CapitalOnlineCall ask(CatalogOperation operation, ObjectNode request) {
        path(operation.path() + "/");
        if (operation.method().equals("POST")) {
            return post(request.toString());
        }
        request.properties()
                .forEach(entry -> with(entry.getKey(), entry.getValue().asText()));
        return this;
    }

    public Reply send() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("Signature", Signing.rpc(secret, method, parameters));
        all.putAll(afterSigning);
        return Reply.to(HttpRequest.newBuilder(URI.create(endpoint + path + "?" + Signing.query(all)))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }
}
