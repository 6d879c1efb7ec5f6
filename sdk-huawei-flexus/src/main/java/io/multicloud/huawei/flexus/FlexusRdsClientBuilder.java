package io.multicloud.huawei.flexus;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.huawei.flexus.internal.HuaweiSigner;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamClientBuilder;
import io.multicloud.huawei.iam.IamTokenProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FlexusRdsClient}. Needed is a region or an endpoint; credentials (an access key, a token, or a user's
 * name and password), where the default chain has none. A project id is found when none is given.
 */
public final class FlexusRdsClientBuilder extends ClientBuilder<FlexusRdsClient, FlexusRdsClientBuilder> {

    private static final String PROJECT_ID = "project-id";
    private static final List<String> LANGUAGES = List.of("zh-cn", "en-us");

    private @Nullable String region;
    private @Nullable String projectId;
    private @Nullable String language;
    private @Nullable String iamEndpoint;
    private @Nullable UserPassword user;
    private @Nullable CredentialsProvider provider;
    private @Nullable Signer ownSigner;
    private boolean elsewhere;
    private Clock time = Clock.systemUTC();

    FlexusRdsClientBuilder() {}

    FlexusRdsClientBuilder(FlexusRdsClientBuilder other) {
        super(other);
        this.region = other.region;
        this.projectId = other.projectId;
        this.language = other.language;
        this.iamEndpoint = other.iamEndpoint;
        this.user = other.user;
        this.provider = other.provider;
        this.ownSigner = other.ownSigner;
        this.elsewhere = other.elsewhere;
        this.time = other.time;
    }

    /**
     * Sets the region, which chooses the hosts of RDS and of IAM. It is not sent: a request that needs one names its own.
     *
     * @param newRegion for example {@code cn-north-4}; see {@link Region}
     * @return this
     */
    public FlexusRdsClientBuilder region(String newRegion) {
        this.region = Objects.requireNonNull(newRegion, "region");
        return this;
    }

    /**
     * Sets the project whose instances are meant; by default the first that {@link DefaultCredentialsChain} finds as
     * {@code project-id}. Without that, the first call finds it: a token that is fetched by this SDK names its project,
     * else IAM is asked for the one named as the region ({@code KeystoneListProjects}), which has to be the only one.
     * What was found belongs to the client. Until then interceptors see <code>{project_id}</code> in the path.
     *
     * @param newProjectId the id, not the name
     * @return this
     */
    public FlexusRdsClientBuilder projectId(String newProjectId) {
        this.projectId = Objects.requireNonNull(newProjectId, "projectId");
        return this;
    }

    /**
     * Sets the language of the service's messages; the service chooses by default. Sent as {@code X-Language}.
     *
     * @param newLanguage {@code zh-cn} or {@code en-us}
     * @return this
     * @throws ConfigurationException when it is another
     */
    public FlexusRdsClientBuilder language(String newLanguage) {
        if (!LANGUAGES.contains(Objects.requireNonNull(newLanguage, "language"))) {
            throw new ConfigurationException("The language must be one of " + LANGUAGES);
        }
        this.language = newLanguage;
        return this;
    }

    /**
     * Sets a user whose name and password get tokens from the IAM of the region, in place of other credentials. A token
     * is fetched by the first call, kept until it expires, and fetched anew when the service refuses it; see {@link
     * IamTokenProvider}. It is good for the given project, or else for the one named as the region. The client holds the
     * password for as long as it lives.
     *
     * @param accountName name of the account that the user belongs to
     * @param userName name of the IAM user
     * @param password the user's password
     * @return this
     */
    public FlexusRdsClientBuilder userPassword(String accountName, String userName, Secret password) {
        this.user = new UserPassword(accountName, userName, password);
        this.provider = null;
        return this;
    }

    /**
     * Sets the address of IAM, where tokens and project ids come from; by default the host of the region. Needed with an
     * endpoint of your own, as no other site is guessed at.
     *
     * @param newEndpoint scheme, host and port, for example {@code https://host.example}
     * @return this
     */
    public FlexusRdsClientBuilder iamEndpoint(String newEndpoint) {
        this.iamEndpoint = Objects.requireNonNull(newEndpoint, "iamEndpoint");
        return this;
    }

    @Override
    public FlexusRdsClientBuilder endpoint(String newEndpoint) {
        this.elsewhere = true;
        return super.endpoint(newEndpoint);
    }

    @Override
    public FlexusRdsClientBuilder credentials(CredentialsProvider newProvider) {
        this.provider = Objects.requireNonNull(newProvider, "credentials");
        this.user = null;
        return super.credentials(newProvider);
    }

    @Override
    public FlexusRdsClientBuilder signer(Signer newSigner) {
        this.ownSigner = newSigner;
        return super.signer(newSigner);
    }

    @Override
    public FlexusRdsClientBuilder clock(Clock newClock) {
        this.time = newClock;
        return super.clock(newClock);
    }

    @Override
    public FlexusRdsClient build() {
        FlexusRdsClientBuilder origin = new FlexusRdsClientBuilder(this);
        return new DefaultFlexusRdsClient(withLanguage().runtime(givenProject()), origin);
    }

    private @Nullable String givenProject() {
        String given = projectId == null
                ? DefaultCredentialsChain.of(FlexusRdsOperations.SERVICE)
                        .setting(PROJECT_ID)
                        .orElse(null)
                : projectId;
        return given == null || given.isBlank() ? null : given;
    }

    // On a copy, so that neither this builder nor that of the client collects one interceptor with every build.
    private FlexusRdsClientBuilder withLanguage() {
        FlexusRdsClientBuilder copy = new FlexusRdsClientBuilder(this);
        return language == null ? copy : copy.interceptor(new LanguageHeader(language));
    }

    // What follows happens on the copy too: its credentials and signer are those of one client.
    private CallRuntime runtime(@Nullable String project) {
        if (user != null) {
            IamClient iam = iam(project).build();
            String named = region == null ? "" : region;
            return new ClosingRuntime(
                    with(iam, IamTokenProvider.of(iam, user.auth(project, named), time), project), iam);
        }
        if (project != null) {
            return runtimeOf(project, HuaweiSigner.ofProject(project));
        }
        CredentialsProvider keys = provider == null ? chain() : provider;
        if (keys instanceof IamTokenProvider && !knowsIam()) {
            return with(null, keys, null);
        }
        IamClient iam = iam(null).credentials(keys).build();
        return new ClosingRuntime(with(iam, keys, null), iam);
    }

    private CallRuntime with(@Nullable IamClient iam, CredentialsProvider base, @Nullable String project) {
        if (project != null) {
            super.credentials(base);
            return runtimeOf(project, HuaweiSigner.ofProject(project));
        }
        ProjectFinder finder = new ProjectFinder(base, iam, region == null ? "" : region);
        super.credentials(new ProjectCredentials(base, finder));
        Signer given = ownSigner;
        ProjectPath signer = new ProjectPath(finder, id -> given == null ? HuaweiSigner.ofProject(id) : given);
        if (given != null) {
            super.signer(signer);
        }
        return runtimeOf(ProjectPath.MARK, signer);
    }

    private CallRuntime runtimeOf(String project, Signer signer) {
        return runtime(FlexusRdsOperations.SERVICE, "region", region, signer, Map.of("project_id", project));
    }

    // Asked at once, so that missing credentials stop the build and not the first call.
    private static CredentialsProvider chain() {
        CredentialsProvider chain = DefaultCredentialsChain.of(FlexusRdsOperations.SERVICE);
        chain.credentials();
        return chain;
    }

    private IamClientBuilder iam(@Nullable String project) {
        if (!knowsIam() || (region == null && project == null)) {
            throw new ConfigurationException(region == null && !elsewhere ? noRegion() : noProject());
        }
        IamClientBuilder iam = IamClientBuilder.like(this);
        return iamEndpoint == null ? iam.region(Objects.requireNonNull(region)) : iam.endpoint(iamEndpoint);
    }

    private boolean knowsIam() {
        return iamEndpoint != null || (region != null && !elsewhere);
    }

    private static String noRegion() {
        return "No region and no endpoint for huawei: give one of them to the builder; known regions are "
                + Region.hosts().keySet();
    }

    private String noProject() {
        return (user == null
                        ? "No project for huawei: give its id to the builder with projectId(…), or"
                        : "No IAM: give")
                + " the builder what finds it, region(…) and, with an endpoint of your own, iamEndpoint(…)."
                + (user == null
                        ? " Without an id the first of these places is taken: "
                                + DefaultCredentialsChain.of(FlexusRdsOperations.SERVICE)
                                        .places(PROJECT_ID)
                        : "");
    }

    @Override
    protected FlexusRdsClientBuilder self() {
        return this;
    }
}
