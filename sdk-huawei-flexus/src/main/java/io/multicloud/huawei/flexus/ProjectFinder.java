package io.multicloud.huawei.flexus;

import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.ListProjectsRequest;
import io.multicloud.huawei.iam.model.ListProjectsResponse;
import io.multicloud.huawei.iam.model.Project;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the project of one client, when its first call needs it: the one that its token is good for, or else the one that
 * is named as the region. All who ask meanwhile share the look-up. What was found is kept by this client alone; a failure
 * is not kept.
 */
final class ProjectFinder {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final CredentialsProvider credentials;
    private final @Nullable IamClient iam;
    private final String region;
    private final AtomicReference<@Nullable CompletableFuture<String>> found = new AtomicReference<>();

    ProjectFinder(CredentialsProvider credentials, @Nullable IamClient iam, String region) {
        this.credentials = credentials;
        this.iam = iam;
        this.region = region;
    }

    /** Returns what was found; the credentials were asked before, and with them the project. */
    String id() {
        CompletableFuture<String> known = found.get();
        String id = known == null ? null : known.getNow(null);
        if (id == null) {
            throw new IllegalStateException("The project is not known yet");
        }
        return id;
    }

    /** Finds the project; the credentials are at hand by now. Nobody waits here. */
    CompletableFuture<String> find() {
        CompletableFuture<String> known = found.get();
        if (known != null) {
            return known;
        }
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> others = found.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        String ofToken = credentials instanceof IamTokenProvider tokens
                ? tokens.projectId().orElse(null)
                : null;
        if (ofToken == null) {
            lookUp(mine);
        } else {
            mine.complete(ofToken);
        }
        return mine;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // It ends by ending the other future.
    private void lookUp(CompletableFuture<String> result) {
        if (iam == null || region.isEmpty()) {
            found.set(null);
            result.completeExceptionally(new ConfigurationException(
                    "The token is good for no project: give the project's id to the builder with projectId(…)"));
            return;
        }
        ListProjectsRequest request = ListProjectsRequest.builder().name(region).build();
        iam.callAsync(request).thenApply(this::only).whenComplete((id, failure) -> {
            if (failure == null) {
                result.complete(id);
            } else {
                found.set(null);
                result.completeExceptionally(failure);
            }
        });
    }

    private String only(ListProjectsResponse answer) {
        List<Project> named = answer.projects().stream()
                .filter(project -> region.equals(project.name()))
                .toList();
        if (named.size() != 1) {
            throw new ConfigurationException("IAM knows "
                    + (named.isEmpty() ? "no project" : named.size() + " projects")
                    + " named " + region + " for these credentials: give the id of the one that is meant to the builder"
                    + " with projectId(…)");
        }
        String id = named.get(0).id();
        if (id == null || !ID.matcher(id).matches()) {
            throw new ConfigurationException(
                    "IAM gave no usable id for the project " + region + ": give it to the builder with projectId(…)");
        }
        return id;
    }
}
