package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** One way to show a backup. */
@FunctionalInterface
interface BackupTree {

    ObjectNode of(CloudInstance instance, Backup backup, Instant now);
}
