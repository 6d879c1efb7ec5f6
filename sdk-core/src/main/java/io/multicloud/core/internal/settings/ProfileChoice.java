package io.multicloud.core.internal.settings;

import io.multicloud.core.error.ConfigurationException;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which profile of which file is meant. */
record ProfileChoice(String profile, ProfileFile file) {

    private static final String FILE_PROPERTY = "multicloud.profiles.file";
    private static final String FILE_VARIABLE = "MULTICLOUD_PROFILES_FILE";

    /** Returns the choice; none where nobody names a file and the user has no home, as in some containers. */
    static Optional<ProfileChoice> of(Surroundings surroundings) {
        return file(surroundings).map(file -> new ProfileChoice(profile(surroundings), file));
    }

    private static String profile(Surroundings surroundings) {
        String property = surroundings.properties().given("multicloud.profile");
        String chosen = property != null ? property : surroundings.environment().given("MULTICLOUD_PROFILE");
        return chosen != null ? chosen.strip() : "default";
    }

    private static Optional<ProfileFile> file(Surroundings surroundings) {
        FileSystem files = surroundings.files();
        String property = surroundings.properties().given(FILE_PROPERTY);
        if (property != null) {
            return Optional.of(named(files, property, "system property " + FILE_PROPERTY));
        }
        String variable = surroundings.environment().given(FILE_VARIABLE);
        if (variable != null) {
            return Optional.of(named(files, variable, "environment variable " + FILE_VARIABLE));
        }
        return home(surroundings.properties().given("user.home"))
                .map(home -> ProfileFile.usual(files.getPath(home, ".multicloud", "profiles.properties")));
    }

    // The JDK says "?" for a user that the system does not know.
    private static Optional<String> home(@Nullable String home) {
        return Optional.ofNullable(home).filter(name -> !name.equals("?"));
    }

    private static ProfileFile named(FileSystem files, String name, String by) {
        try {
            Path path = files.getPath(name);
            return ProfileFile.namedBy(by, path);
        } catch (InvalidPathException e) {
            throw new ConfigurationException("The " + by + " is no path of this system");
        }
    }
}
