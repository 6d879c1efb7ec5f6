package io.multicloud.core.internal.settings;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The profile file, read again when it has changed: keys may be exchanged while clients live. */
final class ProfileFile {

    private static final long MAX_BYTES = 1024 * 1024;

    private final Path path;
    private final @Nullable String namedBy;
    private volatile @Nullable Snapshot last;

    private ProfileFile(Path path, @Nullable String namedBy) {
        this.path = path.toAbsolutePath();
        this.namedBy = namedBy;
    }

    /** The file at its usual place, where it need not exist. */
    static ProfileFile usual(Path path) {
        return new ProfileFile(path, null);
    }

    /** A file that somebody asked for, which must exist. */
    static ProfileFile namedBy(String who, Path path) {
        return new ProfileFile(path, who);
    }

    /** Returns what stands in the file now; nothing when there is none. */
    Map<String, String> values() {
        try {
            return current();
        } catch (NoSuchFileException e) {
            if (namedBy != null) {
                throw new ConfigurationException("There is no profile file " + path + ", which is named by the "
                        + namedBy + ": correct or remove that name, or make the file");
            }
            return Map.of();
        } catch (IOException e) {
            // Not the exception's message, which may be of any length and language, and repeats the path.
            throw new ConfigurationException("The profile file " + path + " cannot be read ("
                    + e.getClass().getSimpleName() + "): check that it is there for the user of this process");
        }
    }

    private Map<String, String> current() throws IOException {
        // The stamp first: what is written after it was taken has another one and is read the next time.
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
            throw new ConfigurationException(
                    "The profile file " + path + " is no file of up to 1 MiB: name another one");
        }
        OwnerOnly.check(path);
        Stamp stamp = new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        Snapshot known = last;
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Snapshot(stamp, ProfileText.parse("profile file " + path, Files.readAllBytes(path)));
            last = known;
        }
        return known.values();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    // The key, where a file system has one, tells a file that was moved into the place of another of the same size and
    // second.
    private record Stamp(
            FileTime modified, long size, @Nullable Object fileKey) {}

    private record Snapshot(Stamp stamp, Map<String, String> values) {}
}
