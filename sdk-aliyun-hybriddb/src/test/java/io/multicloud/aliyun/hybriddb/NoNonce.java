package io.multicloud.aliyun.hybriddb;

import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.List;
import java.util.Objects;

/** The service's own signature, whose text leaves the nonce out: so a test knows it beforehand. */
final class NoNonce implements Signer {

    private final Signer own = HmacSha1QuerySigner.withKeySuffix("&");

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        return own.sign(request, context);
    }

    @Override
    public String signedText(HttpRequest signed) {
        List<Parameter> without = signed.query().stream()
                .filter(p -> !p.name().equals("SignatureNonce"))
                .toList();
        HttpRequest known = HttpRequest.of(signed.method(), signed.endpoint(), signed.path())
                .withQuery(without);
        return Objects.requireNonNull(own.signedText(known));
    }
}
