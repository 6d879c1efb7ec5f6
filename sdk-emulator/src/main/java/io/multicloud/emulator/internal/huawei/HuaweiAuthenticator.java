package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.verify.HuaweiAuthorization;
import io.multicloud.emulator.internal.verify.HuaweiVerifier;
import io.multicloud.emulator.internal.verify.SignatureExplanation;
import io.multicloud.emulator.internal.verify.TimeWindow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, by signature or by token. Of a signed call first the key, then the time, then the signature. */
final class HuaweiAuthenticator {

    private static final int SIGNED_BODY_LIMIT = 12 * 1024 * 1024;

    private final Map<String, HuaweiTenant> tenants;
    private final IamTokens tokens;
    private final TimeWindow window;

    HuaweiAuthenticator(Map<String, HuaweiTenant> tenants, IamTokens tokens, Clock clock) {
        this.tenants = tenants;
        this.tokens = tokens;
        this.window = new TimeWindow(clock);
    }

    HuaweiCaller authenticate(RawRequest request) {
        String authorization = request.header("authorization");
        if (authorization != null) {
            return bySignature(request, authorization);
        }
        String token = request.header("x-auth-token");
        if (token == null) {
            throw Refusals.unauthorized("neither Authorization nor X-Auth-Token found");
        }
        return tokens.find(token)
                .map(grant -> new HuaweiCaller(grant.tenant(), Optional.of(grant.projectId())))
                .orElseThrow(() -> Refusals.unauthorized("verify token fail"));
    }

    private HuaweiCaller bySignature(RawRequest request, String header) {
        if (request.body().bytes().length > SIGNED_BODY_LIMIT) {
            throw Refusals.signedBodyTooLarge();
        }
        HuaweiAuthorization authorization = HuaweiAuthorization.parse(header)
                .orElseThrow(() -> Refusals.unauthorized("authorization header is malformed"));
        HuaweiTenant tenant = tenants.get(authorization.accessKey());
        if (tenant == null) {
            throw Refusals.unauthorized("access key not found");
        }
        checkTime(request);
        checkSignature(request, authorization, tenant.account().secretKey());
        checkSecurityToken(request, authorization, tenant.account().securityToken());
        return new HuaweiCaller(tenant, Optional.empty());
    }

    private void checkTime(RawRequest request) {
        Instant time = TimeWindow.parseHuawei(request.headerOr("x-sdk-date", ""))
                .orElseThrow(() -> Refusals.unauthorized("x-sdk-date must have the form yyyyMMdd'T'HHmmss'Z'"));
        if (!window.contains(time)) {
            throw Refusals.unauthorized("signature expired");
        }
    }

    private static void checkSignature(RawRequest request, HuaweiAuthorization authorization, String secretKey) {
        try {
            if (!HuaweiVerifier.verify(request, authorization, secretKey)) {
                throw Refusals.signature(HuaweiVerifier.echo(request, authorization))
                        .explained(SignatureExplanation.ofRequest(request, authorization));
            }
        } catch (MalformedEncodingException e) {
            throw Refusals.unauthorized("the URI is malformed");
        }
    }

    /** A temporary key is good only together with its token, and a permanent key has none. */
    private static void checkSecurityToken(
            RawRequest request, HuaweiAuthorization authorization, @Nullable String expected) {
        String sent = request.headerOr("x-security-token", "");
        String wanted = expected == null ? "" : expected;
        boolean signed = expected == null || authorization.signedHeaders().contains("x-security-token");
        boolean equal =
                MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
        if (!signed || !equal) {
            throw Refusals.unauthorized("x-security-token is missing, not signed or wrong");
        }
    }
}
