package io.multicloud.huawei.iam;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;
import static io.multicloud.core.spi.Place.QUERY;

import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.internal.FlexusErrors;
import io.multicloud.huawei.flexus.internal.HuaweiEnvironment;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.CreateTokenResponse;
import io.multicloud.huawei.iam.model.ListProjectsRequest;
import io.multicloud.huawei.iam.model.ListProjectsResponse;

/** The facts of the actions of IAM that Flexus RDS needs, in the order of the documents. */
public final class IamOperations {

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "huawei", "iam", "v3", Naming.SNAKE, new FlexusErrors())
            .withEnvironmentNames(HuaweiEnvironment.NAMES)
            .withHosts(Region.hosts());

    /** KeystoneCreateUserTokenByPassword. */
    public static final Operation<CreateTokenRequest, CreateTokenResponse> CREATE_TOKEN = SERVICE.operation(
                    POST,
                    "KeystoneCreateUserTokenByPassword",
                    "/v3/auth/tokens",
                    CreateTokenRequest.class,
                    CreateTokenResponse.class)
            .status(201)
            .idempotent()
            .anonymous()
            .httpsOnly()
            .place("nocatalog", QUERY)
            .responseHeader("X-Subject-Token")
            .responseHeader("X-IAM-Trace-Id");

    /** KeystoneListProjects. */
    public static final Operation<ListProjectsRequest, ListProjectsResponse> LIST_PROJECTS = SERVICE.operation(
                    GET, "KeystoneListProjects", "/v3/projects", ListProjectsRequest.class, ListProjectsResponse.class)
            .read();

    private IamOperations() {}
}
