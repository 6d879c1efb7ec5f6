package io.multicloud.huawei.iam;

import io.multicloud.core.auth.CachingCredentialsProvider;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.ExpiringCredentials;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.CreateTokenResponse;
import io.multicloud.huawei.iam.model.Token;
import io.multicloud.huawei.iam.model.TokenProject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Hands out tokens of IAM: fetched with the action {@code KeystoneCreateUserTokenByPassword} when the first call needs
 * one, kept until it expires, fetched anew from 5 minutes before that in the background. All calls that wait share one
 * fetch. A token that a service refuses with HTTP 401 is dropped, and the call is repeated once with a new one.
 *
 * <p>One provider serves any number of clients of the same scope. It holds the user's password for as long as it lives.
 *
 * <pre>{@code
 * IamTokenProvider tokens = IamTokenProvider.of(iam, Auth.byPassword(account, user, password, Scope.ofProject("cn-north-4")));
 * FlexusRdsClient rds = FlexusRdsClient.builder().region("cn-north-4").credentials(tokens) // …
 * }</pre>
 */
public final class IamTokenProvider implements CredentialsProvider {

    /** For an answer that does not say when its token expires. */
    private static final Duration DOCUMENTED_LIFE = Duration.ofHours(24);

    private final CachingCredentialsProvider tokens;
    private final AtomicReference<@Nullable String> project;

    private IamTokenProvider(CachingCredentialsProvider tokens, AtomicReference<@Nullable String> project) {
        this.tokens = tokens;
        this.project = project;
    }

    /**
     * Makes a provider. Nothing is fetched yet.
     *
     * @param iam fetches the tokens; it needs no credentials, and must not be closed before the clients that use the
     *     provider
     * @param auth who asks, and what the tokens shall be good for; calls to RDS need the scope of a project
     * @return the provider
     * @throws io.multicloud.core.error.InvalidRequestException when something is missing in {@code auth}
     */
    public static IamTokenProvider of(IamClient iam, Auth auth) {
        return of(iam, auth, Clock.systemUTC());
    }

    /**
     * Makes a provider that goes by a clock of your own.
     *
     * @param iam fetches the tokens
     * @param auth who asks, and what the tokens shall be good for
     * @param clock tells when a token expires
     * @return the provider
     * @throws io.multicloud.core.error.InvalidRequestException when something is missing in {@code auth}
     */
    public static IamTokenProvider of(IamClient iam, Auth auth, Clock clock) {
        Objects.requireNonNull(iam, "iam");
        CreateTokenRequest request =
                CreateTokenRequest.builder().auth(auth).nocatalog("true").build();
        AtomicReference<@Nullable String> project = new AtomicReference<>();
        return new IamTokenProvider(
                CachingCredentialsProvider.of(() -> token(iam.createToken(request), clock, project), clock), project);
    }

    private static ExpiringCredentials token(
            CreateTokenResponse answer, Clock clock, AtomicReference<@Nullable String> project) {
        project.set(Optional.ofNullable(answer.token())
                .map(Token::project)
                .map(TokenProject::id)
                .orElse(null));
        Instant expiry = Optional.ofNullable(answer.token())
                .map(Token::expiresAt)
                .orElseGet(() -> clock.instant().plus(DOCUMENTED_LIFE));
        return new ExpiringCredentials(new TokenCredentials(answer.xSubjectToken()), expiry);
    }

    /**
     * Returns the id of the project that the tokens are good for, as IAM told it with the last one.
     *
     * @return the id; empty before the first token was fetched, and where tokens are good for a whole account
     */
    public Optional<String> projectId() {
        return Optional.ofNullable(project.get());
    }

    /**
     * Returns a token that is good now; the calling thread may wait for it.
     *
     * @return the token at hand, or a new one
     * @throws io.multicloud.core.error.AuthenticationException when IAM refuses the password
     * @throws io.multicloud.core.error.MulticloudException when IAM gives no token for another reason
     */
    @Override
    public Credentials credentials() {
        return tokens.credentials();
    }

    @Override
    public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return tokens.credentialsAsync(executor);
    }

    @Override
    public boolean renew(Credentials refused) {
        return tokens.renew(refused);
    }
}
