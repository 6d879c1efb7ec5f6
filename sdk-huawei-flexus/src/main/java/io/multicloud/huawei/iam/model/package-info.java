/**
 * Requests and answers of IAM, one record each, and their values.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.huawei.iam.model.Auth#byPassword} says who asks for a token,
 * {@link io.multicloud.huawei.iam.model.Scope#ofProject} what it shall be good for; what the two are made of is seldom
 * needed.
 *
 * <pre>{@code
 * Auth auth = Auth.byPassword("fake-account", "fake-user", password, Scope.ofProject("cn-north-4"));
 * CreateTokenRequest request = CreateTokenRequest.builder().auth(auth).build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Records are immutable. Make them by {@code builder()}: components may be added to them.
 *   <li>{@code build()} of a request throws an {@link io.multicloud.core.error.InvalidRequestException} that lists all
 *       that is missing or out of range, nested records included. Answers are never checked.
 *   <li>A component that may be absent is {@code @Nullable}; a list is empty then. Passwords and tokens are
 *       {@link io.multicloud.core.Secret}s.
 *   <li>Times are {@link java.time.Instant}s.
 * </ul>
 *
 * <p>The client is {@link io.multicloud.huawei.iam.IamClient}.
 */
@NullMarked
@ModelStyle
package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
