package io.multicloud.emulator.internal.capitalonline;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** The bytes of a backup's file: always the same for the same backup, and as many as its size says. */
final class BackupBytes {

    private BackupBytes() {}

    static byte[] of(Backup backup) {
        byte[] bytes = new byte[Math.toIntExact(backup.bytes())];
        new SplittableRandom(backup.id().hashCode()).nextBytes(bytes);
        byte[] head = ("emulated " + backup.type() + " " + backup.id() + "\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
        return bytes;
    }
}
