package io.multicloud.tests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A socket or a regular file that this process holds open. Only Linux tells; elsewhere there are none.
 *
 * @param number the descriptor
 * @param target what the system says that it leads to
 */
record Descriptor(String number, String target) {

    private static final Path OWN = Path.of("/proc/self/fd");
    private static final String SOCKET = "socket:[";

    // What the JVM loads code and data from stays open until it ends.
    private static final Pattern CODE = Pattern.compile(".+\\.(jar|jmod|jsa|so[.\\d]*)|.+/lib/modules");

    static List<Descriptor> all() {
        if (!Files.isDirectory(OWN)) {
            return List.of();
        }
        try (Stream<Path> links = Files.list(OWN)) {
            return links.flatMap(link -> read(link).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Descriptor> read(Path link) {
        try {
            Descriptor read = new Descriptor(
                    link.getFileName().toString(), Files.readSymbolicLink(link).toString());
            return Optional.of(read).filter(descriptor -> descriptor.isSocket() || descriptor.isFile(link));
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }

    private boolean isSocket() {
        return target.startsWith(SOCKET);
    }

    /** Tells whether it is one of the sockets without a network that the JDK keeps for itself once it has used any. */
    boolean isLocalSocket() {
        return isSocket() && SocketTable.isLocal(inode());
    }

    private boolean isFile(Path link) {
        return Files.isRegularFile(link) && !CODE.matcher(target).matches();
    }

    private String inode() {
        return target.substring(SOCKET.length(), target.length() - 1);
    }

    @Override
    public String toString() {
        return isSocket() ? target + " " + SocketTable.describe(inode()) : "file " + target;
    }
}
