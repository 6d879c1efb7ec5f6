package io.multicloud.core.internal.settings;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;

/**
 * What a process finds around itself.
 *
 * @param properties the system properties
 * @param environment the environment variables
 * @param files where the profile file lies
 */
public record Surroundings(Values properties, Values environment, FileSystem files) {

    /** Returns those of this process, which are asked anew each time. */
    public static Surroundings ofThisProcess() {
        return new Surroundings(System::getProperty, System::getenv, FileSystems.getDefault());
    }
}
