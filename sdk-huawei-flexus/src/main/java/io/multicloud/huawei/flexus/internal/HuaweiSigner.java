package io.multicloud.huawei.flexus.internal;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.SdkHmacSha256Signer;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.auth.TokenHeaderSigner;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access key signs, a token is sent: which of them is decided for each attempt, as a provider may hand out both. */
public final class HuaweiSigner implements Signer {

    private static final Signer ACCESS_KEY = SdkHmacSha256Signer.create();

    private static final Signer TOKEN = TokenHeaderSigner.inHeader("X-Auth-Token");

    private static final long MOST_SIGNED = 12L * 1024 * 1024;

    private final @Nullable String projectId;

    private HuaweiSigner(@Nullable String projectId) {
        this.projectId = projectId;
    }

    /** Makes the signer of a service that belongs to a project. */
    public static HuaweiSigner ofProject(String projectId) {
        return new HuaweiSigner(projectId);
    }

    /** Makes the signer of a service above all projects. */
    public static HuaweiSigner withoutProject() {
        return new HuaweiSigner(null);
    }

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        if (context.credentials() instanceof AccessKeyCredentials) {
            request.body().ifPresent(body -> checkLength(request, body));
            return ACCESS_KEY.sign(withProject(request), context);
        }
        return TOKEN.sign(request, context);
    }

    // With the lines joined as the gateway quotes them.
    @Override
    public @Nullable String signedText(HttpRequest signed) {
        if (signed.header("Authorization").isEmpty()) {
            return null;
        }
        String text = ACCESS_KEY.signedText(signed);
        return text == null ? null : text.replace('\n', '|');
    }

    private static void checkLength(HttpRequest request, Body body) {
        if (body.length() > MOST_SIGNED) {
            throw new InvalidRequestException(
                    request.method() + " " + request.path(),
                    List.of(new Violation(
                            "body",
                            "must have at most 12 MB with an access key, but has " + body.length()
                                    + " bytes: Huawei Cloud takes larger ones with a token only")));
        }
    }

    // A key is good for many projects, so the official client names and signs the one that is meant. A token is good
    // for one.
    private HttpRequest withProject(HttpRequest request) {
        return projectId == null ? request : request.withHeader(Parameter.of("X-Project-Id", projectId));
    }
}
