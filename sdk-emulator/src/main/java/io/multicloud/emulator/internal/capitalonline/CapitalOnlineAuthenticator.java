package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.verify.CapitalOnlineVerifier;
import io.multicloud.emulator.internal.verify.SignatureExplanation;
import io.multicloud.emulator.internal.verify.TimeWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Finds out who calls: key, then time, then signature; only a call that is signed well uses up its nonce. */
final class CapitalOnlineAuthenticator {

    private final Map<String, CapitalOnlineTenant> tenants;
    private final TimeWindow window;
    private final boolean checkClockAndNonce;

    CapitalOnlineAuthenticator(Map<String, CapitalOnlineTenant> tenants, Clock clock, boolean checkClockAndNonce) {
        this.tenants = tenants;
        this.window = new TimeWindow(clock);
        this.checkClockAndNonce = checkClockAndNonce;
    }

    CapitalOnlineTenant authenticate(String method, Map<String, String> query) {
        String keyId = required(query, "AccessKeyId");
        String signature = required(query, "Signature");
        String nonce = required(query, "SignatureNonce");
        String timestamp = required(query, "Timestamp");
        requireValue(query, "SignatureMethod", "HMAC-SHA1");
        requireValue(query, "SignatureVersion", "1.0");
        CapitalOnlineTenant tenant = tenants.get(keyId);
        if (tenant == null) {
            throw Refusals.unknownKey();
        }
        Instant time = TimeWindow.parseRpc(timestamp).orElseThrow(Refusals::timestampFormat);
        if (checkClockAndNonce && !window.contains(time)) {
            throw Refusals.timestampExpired();
        }
        if (!CapitalOnlineVerifier.verify(tenant.account().secretAccessKey(), method, query, signature)) {
            throw Refusals.signature().explained(SignatureExplanation.ofParameters(method, query));
        }
        if (checkClockAndNonce && !tenant.nonces().use(nonce)) {
            throw Refusals.nonceUsed();
        }
        return tenant;
    }

    static String required(Map<String, String> query, String name) {
        String value = query.get(name);
        if (value == null || value.isBlank()) {
            throw Refusals.missing(name);
        }
        return value;
    }

    static void requireValue(Map<String, String> query, String name, String value) {
        if (!required(query, name).equals(value)) {
            throw Refusals.invalid(name, value);
        }
    }
}
