package io.multicloud.emulator.kit;

import io.multicloud.emulator.AliyunAccount;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A call to Aliyun, well signed unless a test says otherwise. */
public final class AliyunCall {

    private final URI endpoint;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> afterSigning = new LinkedHashMap<>();
    private String secret;
    private String method = "GET";
    private boolean form;

    public AliyunCall(URI endpoint, AliyunAccount account, Clock clock, String action) {
        this.endpoint = endpoint;
        this.secret = account.accessKeySecret();
        with("Action", action).with("Version", "2016-01-01").with("Format", "JSON");
        with("AccessKeyId", account.accessKeyId()).with("SignatureMethod", "HMAC-SHA1");
        with("SignatureVersion", "1.0").with("SignatureNonce", UUID.randomUUID().toString());
        with("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public AliyunCall with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public AliyunCall without(String name) {
        parameters.remove(name);
        return this;
    }

    public AliyunCall afterSigning(String name, String value) {
        afterSigning.put(name, value);
        return this;
    }

    public AliyunCall signedWith(String otherSecret) {
        secret = otherSecret;
        return this;
    }

    public AliyunCall method(String otherMethod) {
        method = otherMethod;
        return this;
    }

    /** Sends all but the action in the body, with a plus for a blank as forms do. */
    public AliyunCall form() {
        method = "POST";
        form = true;
        return this;
    }

    public Reply send() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("Signature", Signing.rpc(secret + "&", method, parameters));
        all.putAll(afterSigning);
        if (!form) {
            return Reply.to(HttpRequest.newBuilder(URI.create(endpoint + "/?" + Signing.query(all)))
                    .method(method, BodyPublishers.noBody())
                    .build());
        }
        String action = String.valueOf(all.remove("Action"));
        return Reply.to(HttpRequest.newBuilder(URI.create(endpoint + "/?Action=" + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Signing.query(all).replace("%20", "+")))
                .build());
    }
}
