package io.multicloud.core.auth;

import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.Objects;

/** Sends a token in a header, as Huawei Cloud takes it in {@code X-Auth-Token}. */
public final class TokenHeaderSigner implements Signer {

    private final String header;

    private TokenHeaderSigner(String header) {
        this.header = Objects.requireNonNull(header, "header");
    }

    /**
     * Makes a signer.
     *
     * @param header the header's name
     * @return the signer
     */
    public static TokenHeaderSigner inHeader(String header) {
        return new TokenHeaderSigner(header);
    }

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        return request.withHeader(
                Parameter.secret(header, context.token().token().reveal()));
    }
}
