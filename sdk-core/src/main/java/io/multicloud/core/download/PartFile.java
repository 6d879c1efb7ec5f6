package io.multicloud.core.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What has arrived of a file so far. */
record PartFile(Path path) {

    // Of this id only: another backup's beginning is nothing to go on with.
    static PartFile of(Path target, String id) {
        String name = target.getFileName() + "." + id.replaceAll("[^A-Za-z0-9_-]", "_") + ".part";
        return new PartFile(target.resolveSibling(name));
    }

    long size() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    void clear() throws IOException {
        Files.deleteIfExists(path);
    }

    OutputStream append() throws IOException {
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void finish(Path target) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
        Files.move(path, target);
    }
}
