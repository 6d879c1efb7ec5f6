package io.multicloud.examples.jshell;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/** JShell's own tool, for a person at the prompt. */
final class Interactive {

    private final Surroundings surroundings;
    private final Options options;

    Interactive(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    int run() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--execution", ShortStacks.NAME, "--feedback", "concise"));
        arguments.addAll(List.of("--class-path", surroundings.classPath()));
        surroundings.startup(options).forEach(file -> arguments.addAll(List.of("--startup", file.toString())));
        surroundings.remoteOptions(options).forEach(option -> arguments.add("-R" + option));
        return JavaShellToolBuilder.builder().start(arguments.toArray(String[]::new));
    }
}
