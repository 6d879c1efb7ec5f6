package io.multicloud.examples.jshell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the shell runs.
 *
 * @param classPath what snippets see
 * @param home the folder of {@code startup.jsh} and the files of the clouds
 * @param from the folder that the command was given in
 */
record Surroundings(String classPath, Path home, Path from) {

    static Surroundings ofThisProcess() {
        Path home = Path.of("").toAbsolutePath();
        return new Surroundings(
                System.getProperty("multicloud.shell.class.path", ""),
                home,
                home.resolve(System.getProperty("multicloud.shell.from", "")));
    }

    /** Returns what is run before anything else, and again after {@code /reset}. */
    List<Path> startup(Options options) {
        Path always = home.resolve("startup.jsh");
        return options.isEmulated() ? List.of(always, home.resolve("emulator.jsh")) : List.of(always);
    }

    /** Returns the options of the process that runs the snippets. */
    List<String> remoteOptions(Options options) {
        List<String> remote = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        for (String encoding : List.of("file", "stdout", "stderr", "sun.stdout", "sun.stderr")) {
            remote.add("-D" + encoding + ".encoding=UTF-8");
        }
        // The shell itself works in its own folder, so that /open finds the files of the clouds.
        remote.add("-Duser.dir=" + from);
        options.properties().forEach((name, value) -> remote.add("-D" + name + "=" + value));
        return remote;
    }
}
