package io.multicloud.tests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells of the sockets of this machine, by their inodes. */
final class SocketTable {

    private static final Path NET = Path.of("/proc/self/net");

    private static final int LOCAL_ADDRESS = 1;
    private static final int REMOTE_ADDRESS = 2;
    private static final int TCP_INODE = 9;
    private static final int UNIX_INODE = 6;

    private SocketTable() {}

    /** Tells whether a socket is one of the Unix domain. */
    static boolean isLocal(String inode) {
        return row("unix", UNIX_INODE, inode).isPresent();
    }

    /** The ports of a TCP connection, as far as they are known. */
    static String describe(String inode) {
        return row("tcp", TCP_INODE, inode)
                .or(() -> row("tcp6", TCP_INODE, inode))
                .map(row -> "from port " + port(row[LOCAL_ADDRESS]) + " to port " + port(row[REMOTE_ADDRESS]))
                .orElse("without a connection");
    }

    private static Optional<String[]> row(String table, int column, String inode) {
        Path file = NET.resolve(table);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> rows = Files.lines(file)) {
            return rows.map(row -> row.strip().split("\\s+"))
                    .filter(row -> row.length > column && row[column].equals(inode))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The address in hexadecimal digits, a colon, the port.
    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
    }
}
