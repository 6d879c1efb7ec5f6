package io.multicloud.huawei.iam;

import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.CreateTokenRequestBuilder;
import io.multicloud.huawei.iam.model.CreateTokenResponse;
import io.multicloud.huawei.iam.model.ListProjectsRequest;
import io.multicloud.huawei.iam.model.ListProjectsRequestBuilder;
import io.multicloud.huawei.iam.model.ListProjectsResponse;
import java.util.function.Consumer;

/** The actions on tokens and projects; part of {@link IamClient}. */
public interface AuthActions extends ServiceClient<IamClient> {

    /**
     * Gets a token for a user by name and password: action {@code KeystoneCreateUserTokenByPassword}. Needs no
     * credentials. A token is good for 24 hours, so keep it.
     *
     * @param request who asks, and for what; see {@link CreateTokenRequest}
     * @return the token
     */
    default CreateTokenResponse createToken(CreateTokenRequest request) {
        return call(request);
    }

    /**
     * Gets a token, described in place: action {@code KeystoneCreateUserTokenByPassword}.
     *
     * <pre>{@code
     * iam.createToken(r -> r.auth(Auth.byPassword("account", "user", password, Scope.ofProject("cn-north-4"))));
     * }</pre>
     *
     * @param request fills in who asks, and for what; see {@link CreateTokenRequest}
     * @return the token
     */
    default CreateTokenResponse createToken(Consumer<CreateTokenRequestBuilder> request) {
        CreateTokenRequestBuilder builder = CreateTokenRequest.builder();
        request.accept(builder);
        return createToken(builder.build());
    }

    /**
     * Lists projects: action {@code KeystoneListProjects}.
     *
     * @param request filters and page; see {@link ListProjectsRequest}
     * @return the projects
     */
    default ListProjectsResponse listProjects(ListProjectsRequest request) {
        return call(request);
    }

    /**
     * Lists projects: action {@code KeystoneListProjects}.
     *
     * @param request fills in filters and page; see {@link ListProjectsRequest}
     * @return the projects
     */
    default ListProjectsResponse listProjects(Consumer<ListProjectsRequestBuilder> request) {
        ListProjectsRequestBuilder builder = ListProjectsRequest.builder();
        request.accept(builder);
        return listProjects(builder.build());
    }

    /**
     * Lists the projects of one name, so that the id of a region's project is known: action {@code
     * KeystoneListProjects}.
     *
     * @param name the name; the region's id for the default project of a region
     * @return the projects, one for a region
     */
    default ListProjectsResponse listProjects(String name) {
        return listProjects(r -> r.name(name));
    }

    /**
     * Lists all projects that the credentials may see: action {@code KeystoneListProjects}.
     *
     * @return the projects
     */
    default ListProjectsResponse listProjects() {
        return listProjects(r -> {});
    }
}
