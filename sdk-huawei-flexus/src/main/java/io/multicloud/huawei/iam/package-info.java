/**
 * The client for Huawei Cloud's IAM, as far as Flexus RDS needs it: tokens and project ids.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.huawei.iam.IamClient}: {@code createToken} and {@code listProjects};
 *   <li>{@link io.multicloud.huawei.iam.IamTokenProvider}: tokens for other clients, fetched and renewed by themselves.
 * </ul>
 *
 * <pre>{@code
 * IamClient iam = IamClient.builder().region("cn-north-4").build(); // needs no credentials for this
 * Auth auth = Auth.byPassword("fake-account", "fake-user", password, Scope.ofProject("cn-north-4"));
 * FlexusRdsClient rds = FlexusRdsClient.builder()
 *         .region("cn-north-4")
 *         .credentials(IamTokenProvider.of(iam, auth))
 *         .build();
 * }</pre>
 *
 * <p>For a single client {@link io.multicloud.huawei.flexus.FlexusRdsClientBuilder#userPassword} does all that.
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Clients and providers may be shared between threads; a builder is for one.
 *   <li>Every method that calls the service throws what {@link io.multicloud.core.ServiceClient#call} throws: see
 *       {@link io.multicloud.core.error}. A wrong password is an
 *       {@link io.multicloud.core.error.AuthenticationException}.
 *   <li>Tokens and passwords are {@link io.multicloud.core.Secret}s. A token is good for 24 hours, unless IAM says
 *       otherwise.
 *   <li>Close an {@code IamClient} after the clients that get their tokens by it.
 * </ul>
 *
 * <p>Requests and answers are in {@link io.multicloud.huawei.iam.model}. {@link io.multicloud.huawei.iam.IamOperations}
 * lists the facts of both actions and is needed only to look them up.
 */
@NullMarked
package io.multicloud.huawei.iam;

import org.jspecify.annotations.NullMarked;
