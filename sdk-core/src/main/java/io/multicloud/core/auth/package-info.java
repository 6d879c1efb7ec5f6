/**
 * Credentials, where they come from, and the signers that turn them into authenticated requests.
 *
 * <h2>Where to begin</h2>
 *
 * <p>A client whose builder is given nothing asks the {@link io.multicloud.core.auth.DefaultCredentialsChain}: system
 * properties, environment variables, the profile file. Otherwise:
 *
 * <ul>
 *   <li>{@link io.multicloud.core.auth.AccessKeyCredentials}: a key that is at hand, permanent or temporary;
 *   <li>{@link io.multicloud.core.auth.ProfileCredentialsProvider}: a named profile of the profile file;
 *   <li>{@link io.multicloud.core.auth.CachingCredentialsProvider}: credentials that expire, from a source of your own.
 * </ul>
 *
 * <pre>{@code
 * CredentialsProvider vault = CachingCredentialsProvider.of(() -> {
 *     MyKey key = myVault.issueKey(); // your own code, with a timeout of its own
 *     return new ExpiringCredentials(
 *             AccessKeyCredentials.temporary(key.id(), key.secret(), key.token()), key.expiry());
 * });
 * HybridDbClient hybridDb = HybridDbClient.builder()
 *         .region("cn-hangzhou")
 *         .credentials(vault)
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Credentials are immutable and print without their secrets.
 *   <li>Providers and signers are shared by all calls of a client, so they must be safe to share. Those that are here
 *       are.
 *   <li>A provider is asked before every attempt: a key may be exchanged while its client lives.
 *   <li>Credentials that are missing, incomplete or badly copied are a
 *       {@link io.multicloud.core.error.ConfigurationException}, whose message says where was looked and shows no
 *       value. What a provider of your own throws ends the call with the reason
 *       {@link io.multicloud.core.error.TransportException.Reason#EXTENSION}, unless it is an exception of the SDK's.
 * </ul>
 *
 * <p>Each client signs as its service asks for. The signers are here for those who sign requests of their own, and
 * {@link io.multicloud.core.auth.Signer} for those whose gateway wants another signature.
 */
@NullMarked
package io.multicloud.core.auth;

import org.jspecify.annotations.NullMarked;
