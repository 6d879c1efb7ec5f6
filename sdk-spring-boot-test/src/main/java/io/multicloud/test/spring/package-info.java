/**
 * Tests of Spring Boot applications on the emulator.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.test.spring.WithMulticloudEmulator} is all there is:
 *
 * <pre>{@code
 * @SpringBootTest
 * @WithMulticloudEmulator(instances = {"orders", "reports"})
 * class InventoryTest {
 *
 *     @Autowired
 *     HybridDbClient hybridDb;
 *
 *     @Test
 *     void all_instances_are_listed() {
 *         assertThat(hybridDb.describeInstances().instances()).hasSize(2);
 *     }
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>All clients that properties describe call the emulator, whatever the properties say; no real cloud is reached.
 *   <li>The emulator lives as long as the context, which tests with an equal annotation share. What one of them creates
 *       the others see.
 *   <li>Any generation of JUnit will do, on Boot 3.5 and 4.
 *   <li>Times are written as Spring Boot has it: {@code 3s}, {@code 10m}. One that cannot be read stops the context.
 * </ul>
 *
 * <p>What the emulator can do stands with {@code io.multicloud.emulator.MulticloudEmulator}, which can be injected.
 */
@NullMarked
package io.multicloud.test.spring;

import org.jspecify.annotations.NullMarked;
