package io.multicloud.core.internal.settings;

import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Refuses a file of keys that others than its owner may read, or change, which would be to exchange the keys. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FOR_OTHERS =
            Set.of(GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);

    private OwnerOnly() {}

    /** Asks the file system in its own way; one that knows no owners, such as FAT, is taken as it is. */
    static void check(Path path) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            checkPermissions(path, posix.readAttributes().permissions());
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            checkStrangers(path, AclStrangers.in(acl.getAcl(), acl.getOwner()));
        }
    }

    private static void checkPermissions(Path path, Set<PosixFilePermission> permissions) {
        if (!Collections.disjoint(permissions, FOR_OTHERS)) {
            throw new ConfigurationException("The profile file " + path + " is open to others than its owner ("
                    + PosixFilePermissions.toString(permissions) + "): close it with chmod 600");
        }
    }

    static void checkStrangers(Path path, List<String> strangers) {
        if (!strangers.isEmpty()) {
            throw new ConfigurationException("The profile file " + path + " is open to others than its owner, to "
                    + String.join(", ", strangers) + ": close it with icacls \"" + path
                    + "\" /inheritance:r /grant:r \"%USERNAME%:F\"");
        }
    }
}
