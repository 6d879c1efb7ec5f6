package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.verify.AliyunVerifier;
import io.multicloud.emulator.internal.verify.SignatureExplanation;
import io.multicloud.emulator.internal.verify.TimeWindow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out who calls: key, then time, then signature; only a call that is signed well uses up its nonce. */
final class AliyunAuthenticator {

    private final Map<String, AliyunTenant> tenants;
    private final TimeWindow window;

    AliyunAuthenticator(Map<String, AliyunTenant> tenants, Clock clock) {
        this.tenants = tenants;
        this.window = new TimeWindow(clock);
    }

    AliyunTenant authenticate(String method, Map<String, String> raw) {
        AliyunParameters parameters = new AliyunParameters(raw);
        String keyId = parameters.required("AccessKeyId");
        String signature = parameters.required("Signature");
        String nonce = parameters.required("SignatureNonce");
        requireForm(parameters, "SignatureMethod", "HMAC-SHA1");
        requireForm(parameters, "SignatureVersion", "1.0");
        AliyunTenant tenant = tenants.get(keyId);
        if (tenant == null) {
            throw Refusals.unknownKey();
        }
        checkTime(parameters);
        if (!AliyunVerifier.verify(tenant.account().accessKeySecret(), method, raw, signature)) {
            throw Refusals.signature(AliyunVerifier.stringToSign(method, SignatureExplanation.masked(raw)))
                    .explained(SignatureExplanation.ofParameters(method, raw));
        }
        checkSecurityToken(tenant.account().securityToken(), parameters);
        if (!tenant.nonces().use(nonce)) {
            throw Refusals.nonceUsed();
        }
        return tenant;
    }

    private static void requireForm(AliyunParameters parameters, String name, String value) {
        if (!parameters.required(name).equals(value)) {
            throw Refusals.incompleteSignature(name, value);
        }
    }

    private void checkTime(AliyunParameters parameters) {
        String text = parameters.optional("Timestamp").orElseThrow(Refusals::noTimestamp);
        Instant time = TimeWindow.parseRpc(text).orElseThrow(Refusals::timestampFormat);
        if (!window.contains(time)) {
            throw Refusals.timestampExpired();
        }
    }

    private static void checkSecurityToken(@Nullable String expected, AliyunParameters parameters) {
        String sent = parameters.optional("SecurityToken").orElse("");
        if (expected != null && sent.isEmpty()) {
            throw Refusals.missingSecurityToken();
        }
        String wanted = expected == null ? "" : expected;
        if (!MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))) {
            throw Refusals.wrongSecurityToken();
        }
    }
}
