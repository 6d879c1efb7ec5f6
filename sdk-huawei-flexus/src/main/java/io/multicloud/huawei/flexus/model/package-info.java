/**
 * Requests and answers of Flexus RDS, one record each, and their values.
 *
 * <h2>Where to begin</h2>
 *
 * <p>An action {@code CreateInstance} has a {@link io.multicloud.huawei.flexus.model.CreateInstanceRequest} and a
 * {@link io.multicloud.huawei.flexus.model.CreateInstanceResponse}; the methods of
 * {@link io.multicloud.huawei.flexus.FlexusRdsClient} take a request, or a lambda that fills in its builder. What each
 * component means, its unit and its range stand with the record.
 *
 * <pre>{@code
 * ListBackupsRequest request = ListBackupsRequest.builder()
 *         .instanceId(id)
 *         .backupType(BackupType.MANUAL)
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Records are immutable. Make them by {@code builder()}: components may be added to them.
 *   <li>{@code build()} of a request throws an {@link io.multicloud.core.error.InvalidRequestException} that lists all
 *       that is missing or out of range, nested records included. Answers are never checked: what is unknown in them is
 *       kept or left out.
 *   <li>A component that may be absent is {@code @Nullable}; a list is empty then. Passwords are
 *       {@link io.multicloud.core.Secret}s.
 *   <li>Disks are in GB, ports are TCP ports; each component says so.
 *   <li>Documented sets of values, such as {@link io.multicloud.huawei.flexus.model.InstanceStatus}, are open: a value
 *       that is new keeps its text.
 * </ul>
 */
@NullMarked
@ModelStyle
package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
