/**
 * Three clouds in one JVM, for tests and trials, with accounts, a journal of calls and a script of faults.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.emulator.MulticloudEmulator}: starts it, and tells all that a test needs to know;
 *   <li>{@link io.multicloud.emulator.FaultScript} and {@link io.multicloud.emulator.Fault}: what shall go wrong, and
 *       when;
 *   <li>{@link io.multicloud.emulator.FaultProxy}: connections that break in ways in which no HTTP server can.
 * </ul>
 *
 * <pre>{@code
 * try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
 *     emulator.faults()
 *             .when(Provider.ALIYUN, "DescribeInstances")
 *             .first(1)
 *             .play(Fault.throttled());
 *     AliyunAccount account = emulator.aliyun();
 *     HybridDbClient hybridDb = HybridDbClient.builder()
 *             .endpoint(emulator.endpoint())
 *             .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.accessKeySecret()))
 *             .build();
 *     hybridDb.describeInstances(); // repeated by the SDK
 *     emulator.advance(Duration.ofMinutes(1)); // what was being created is ready now
 *     emulator.journal().forEach(System.out::println); // two calls
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>An emulator, its script and its proxies may be used by several threads; builders are for one. Accounts, faults,
 *       modes and entries of the journal are immutable.
 *   <li>It listens on the loopback interface only. All its keys and passwords are made up and say so.
 *   <li>It knows nothing of the clients: any client of these clouds that can be given an endpoint can call it.
 *   <li>Times are {@link java.time.Duration}s. States follow the emulator's clock, which {@code advance} turns.
 *   <li>A mistake in a test, such as a negative time, is an {@link IllegalArgumentException}. What a client does wrong
 *       is answered as its cloud would answer.
 *   <li>Where the providers document nothing it guesses; the guesses are listed at
 *       {@link io.multicloud.emulator.MulticloudEmulator}.
 *   <li>Records may get more components: make them by their methods.
 * </ul>
 */
@NullMarked
package io.multicloud.emulator;

import org.jspecify.annotations.NullMarked;
