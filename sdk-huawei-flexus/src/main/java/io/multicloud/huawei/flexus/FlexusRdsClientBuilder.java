package io.multicloud.huawei.flexus;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.huawei.flexus.internal.HuaweiSigner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FlexusRdsClient}. Needed is a region or an endpoint; credentials (an access key, or a token of the
 * project) and a project id, where the default chain has none.
 */
public final class FlexusRdsClientBuilder extends ClientBuilder<FlexusRdsClient, FlexusRdsClientBuilder> {

    private static final String PROJECT_ID = "project-id";
    private static final List<String> LANGUAGES = List.of("zh-cn", "en-us");

    private @Nullable String region;
    private @Nullable String projectId;
    private @Nullable String language;

    FlexusRdsClientBuilder() {}

    FlexusRdsClientBuilder(FlexusRdsClientBuilder other) {
        super(other);
        this.region = other.region;
        this.projectId = other.projectId;
        this.language = other.language;
    }

    /**
     * Sets the region, which chooses the host. It is not sent: a request that needs one names its own.
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
     * {@code project-id}. It belongs to one region: {@code
     * IamClient.listProjects(region)} finds it, a token of the project names it, and the console shows it.
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

    @Override
    public FlexusRdsClient build() {
        return new DefaultFlexusRdsClient(withLanguage().runtimeOf(project()), new FlexusRdsClientBuilder(this));
    }

    private String project() {
        DefaultCredentialsChain chain = DefaultCredentialsChain.of(FlexusRdsOperations.SERVICE);
        String project = projectId == null ? chain.setting(PROJECT_ID).orElse("") : projectId;
        if (project.isBlank()) {
            throw new ConfigurationException(
                    "No project for huawei: give its id to the builder with projectId(…). IamClient.listProjects("
                            + (region == null ? "region name" : '"' + region + '"')
                            + ") finds it. Without one the first of these places is taken: "
                            + chain.places(PROJECT_ID));
        }
        return project;
    }

    // On a copy, so that neither this builder nor that of the client collects one interceptor with every build.
    private FlexusRdsClientBuilder withLanguage() {
        FlexusRdsClientBuilder copy = new FlexusRdsClientBuilder(this);
        return language == null ? copy : copy.interceptor(new LanguageHeader(language));
    }

    private CallRuntime runtimeOf(String project) {
        return runtime(
                FlexusRdsOperations.SERVICE,
                "region",
                region,
                HuaweiSigner.ofProject(project),
                Map.of("project_id", project));
    }

    @Override
    protected FlexusRdsClientBuilder self() {
        return this;
    }
}
