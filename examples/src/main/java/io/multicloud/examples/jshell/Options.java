package io.multicloud.examples.jshell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command was given.
 *
 * @param help whether to explain the command and do nothing else
 * @param properties system properties of the shell
 * @param scripts files to run, {@code -} for standard input; none for a person at the prompt
 */
record Options(boolean help, Map<String, String> properties, List<String> scripts) {

    static final String PROFILE = "multicloud.profile";

    static final String USAGE = """
            multicloud [options]                 opens the shell
            multicloud [options] script.jsh …    runs scripts, - for standard input, and ends with the first failure

            --emulator        clients of emulated clouds in this process, which hold some instances
            --profile NAME    the profile of the profile file
            -Dname=value      a system property, for example -Dmulticloud.aliyun.region=cn-beijing
            --build           builds first, whether anything has changed or not
            --class-path PATH builds nothing and takes this class path
            --help            this""";

    static Options of(String... arguments) {
        boolean help = false;
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> scripts = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.equals("--emulator")) {
                properties.put(Session.EMULATOR, "true");
            } else if (argument.equals("--profile") && i + 1 < arguments.length) {
                i++;
                properties.put(PROFILE, arguments[i]);
            } else if (argument.startsWith("--profile=")) {
                properties.put(PROFILE, argument.substring("--profile=".length()));
            } else if (argument.matches("-D[^=]+=.*")) {
                String[] parts = argument.substring(2).split("=", 2);
                properties.put(parts[0], parts[1]);
            } else if (argument.startsWith("-") && !argument.equals("-")) {
                throw new IllegalArgumentException("Unknown option " + argument);
            } else {
                scripts.add(argument);
            }
        }
        return new Options(help, properties, scripts);
    }

    boolean isEmulated() {
        return properties.containsKey(Session.EMULATOR);
    }

    Options emulated() {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(Session.EMULATOR, "true");
        return new Options(help, more, scripts);
    }
}
