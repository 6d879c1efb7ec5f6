/**
 * Huawei Cloud Flexus RDS and the part of IAM that it needs: all 16 operations and both of IAM, and the lookup of tasks,
 * which only the provider's own client knows.
 *
 * <p>{@link HuaweiService} is the gateway: {@link HuaweiRoutes} finds the operation by the catalog,
 * {@link HuaweiAuthenticator} the caller, {@link DocumentedRules} what is wrong with the request; then the operation's
 * {@link HuaweiAction} does its work on the {@link HuaweiProject}. What is a guess stands at the class or method that
 * makes it, and in short at {@link io.multicloud.emulator.MulticloudEmulator}.
 */
@NullMarked
package io.multicloud.emulator.internal.huawei;

import org.jspecify.annotations.NullMarked;
