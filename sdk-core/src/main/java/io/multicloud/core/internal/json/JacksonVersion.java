package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.Jars;
import java.util.List;

/** Refuses a Jackson that lacks what reading and writing records needs, before it fails in the midst of a call. */
final class JacksonVersion {

    private static final int OLDEST_MINOR = 18;

    private JacksonVersion() {}

    static void check() {
        check(PackageVersion.VERSION, com.fasterxml.jackson.core.json.PackageVersion.VERSION);
    }

    static void check(Version... found) {
        for (Version version : List.of(found)) {
            if (version.getMajorVersion() == 2 && version.getMinorVersion() < OLDEST_MINOR) {
                throw new ConfigurationException("Jackson " + version + " is too old for the SDK, which needs 2."
                        + OLDEST_MINOR + " or newer: import com.fasterxml.jackson:jackson-bom in such a version. The"
                        + " class path holds "
                        + Jars.of(
                                "com.fasterxml.jackson.core.JsonParser",
                                "com.fasterxml.jackson.databind.ObjectMapper"));
            }
        }
    }
}
