/**
 * HTTP as users meet it: proxy, trusted authorities, and the request that interceptors and signers see.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.core.http.HttpProxy} and {@link io.multicloud.core.http.TlsTrust}, for the builder of a
 *       client;
 *   <li>{@link io.multicloud.core.http.RequestInterceptor}: your own step before a request is signed;
 *   <li>{@link io.multicloud.core.http.HttpRequest}: what it sees and changes.
 * </ul>
 *
 * <pre>{@code
 * HybridDbClient hybridDb = HybridDbClient.builder()
 *         .region("cn-hangzhou")
 *         .proxy(HttpProxy.of("proxy.example", 8080))
 *         .tlsTrust(TlsTrust.systemAnd(Path.of("company.pem")))
 *         .interceptor(request -> request.withHeader(Parameter.of("X-Team", "orders")))
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Everything is immutable and may be shared between threads; {@code with…} methods return changed copies. An
 *       interceptor of your own must be safe to share too.
 *   <li>Paths, parameters and headers are held decoded and encoded once, when they are sent.
 *   <li>{@code toString()} and {@code shown…()} mask secrets. {@link io.multicloud.core.http.HttpRequest#url()} and
 *       {@link io.multicloud.core.http.Parameter#value()} do not: keep them out of logs.
 *   <li>Settings that cannot be used are a {@link io.multicloud.core.error.ConfigurationException} at once. What an
 *       interceptor throws ends the call with the reason
 *       {@link io.multicloud.core.error.TransportException.Reason#EXTENSION}, unless it is an exception of the SDK's.
 * </ul>
 *
 * <p>What is set nowhere here, such as SOCKS or client certificates, belongs to an {@code OkHttpClient} of your own:
 * {@link io.multicloud.core.ClientBuilder#okHttpClient}.
 */
@NullMarked
package io.multicloud.core.http;

import org.jspecify.annotations.NullMarked;
