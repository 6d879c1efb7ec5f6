package io.multicloud.emulator.kit;

import io.multicloud.emulator.HuaweiAccount;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A call to Huawei Cloud; with {@link #signed} it is well signed unless a test says otherwise. */
public final class HuaweiCall {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final URI endpoint;
    private final String method;
    private final String path;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "";
    private String bodyAfterSigning = "";

    public HuaweiCall(URI endpoint, String method, String path) {
        this.endpoint = endpoint;
        this.method = method;
        this.path = path;
    }

    public HuaweiCall with(String name, String value) {
        query.put(name, value);
        return this;
    }

    public HuaweiCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HuaweiCall body(String json) {
        body = json;
        return this;
    }

    public HuaweiCall bodyAfterSigning(String json) {
        bodyAfterSigning = json;
        return this;
    }

    public HuaweiCall token(String token) {
        return header("X-Auth-Token", token);
    }

    /** Signs every header that is set by now, and the host. */
    public HuaweiCall signed(HuaweiAccount account, Clock clock) {
        headers.putIfAbsent("X-Sdk-Date", DATE.format(clock.instant()));
        Map<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
        signed.put("host", endpoint.getAuthority());
        StringBuilder lines = new StringBuilder();
        signed.forEach(
                (name, value) -> lines.append(name).append(':').append(value).append('\n'));
        String names = String.join(";", signed.keySet());
        String canonical = method + "\n" + path + "/\n" + Signing.query(query) + "\n" + lines + "\n" + names + "\n"
                + Signing.sha256(body);
        String text = "SDK-HMAC-SHA256\n" + headers.get("X-Sdk-Date") + "\n" + Signing.sha256(canonical);
        String signature = HexFormat.of().formatHex(Signing.hmac("HmacSHA256", account.secretKey(), text));
        return header(
                "Authorization",
                "SDK-HMAC-SHA256 Access=" + account.accessKey() + ", SignedHeaders=" + names + ", Signature="
                        + signature);
    }

    public Reply send() {
        String suffix = query.isEmpty() ? "" : "?" + Signing.query(query);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + path + suffix));
        headers.forEach(request::header);
        String sent = bodyAfterSigning.isEmpty() ? body : bodyAfterSigning;
        return Reply.to(request.header("Content-Type", "application/json")
                .method(method, sent.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent))
                .build());
    }
}
