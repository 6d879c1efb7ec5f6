/**
 * What a provider's module is built from: operations, services, request checks, the base of a client.
 *
 * <p><strong>Programs that call a cloud need nothing of this.</strong> The package is exported because the modules of
 * the clouds stand on it. Users meet three of its types by name only: {@link io.multicloud.core.spi.Operation}, which
 * every request knows and every event prints; {@link io.multicloud.core.spi.ServiceDescription}, of which each service
 * has a constant {@code SERVICE}; {@link io.multicloud.core.spi.Place}, which untyped requests with an idempotency
 * token name.
 *
 * <h2>Where to begin</h2>
 *
 * <p>For the module of another service, in this order:
 *
 * <ul>
 *   <li>{@link io.multicloud.core.spi.ServiceDescription}: hosts, signature, names and errors of the service, stated
 *       once;
 *   <li>{@link io.multicloud.core.spi.Operation}: the facts of one action, a constant of a line or two;
 *   <li>{@link io.multicloud.core.spi.RequestCheck}: the documented rules of a request, in its constructor.
 * </ul>
 *
 * <pre>{@code
 * Effect effect = HybridDbOperations.CREATE_INSTANCE.effect(); // TOKEN: carries an idempotency token
 * int status = HybridDbOperations.CREATE_INSTANCE.documentedStatus();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Descriptions and operations are immutable and shared by all clients; {@code with…} methods and those that state
 *       a fact return changed copies. A {@link io.multicloud.core.spi.RequestCheck} is for one thread and one request.
 *   <li>Nothing is null unless its type says {@code @Nullable}.
 *   <li>It changes when the modules of the clouds need it to, without regard to other users.
 * </ul>
 */
@NullMarked
package io.multicloud.core.spi;

import org.jspecify.annotations.NullMarked;
