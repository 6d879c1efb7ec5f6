package io.multicloud.examples.jshell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shell, once its classes are there: chooses the clouds, then serves a person or runs scripts. */
public final class Shell {

    static final int WRONG_USE = 2;

    private static final String ADVICE = "; docs/credentials.md says how, --emulator gives emulated clouds";

    private Shell() {}

    /**
     * Opens the shell or runs scripts; ends the process. The exit code is 0, 1 when a script failed, 2 when the command
     * was wrong, or what a script's {@code /exit} says.
     *
     * @param arguments as {@code --help} says
     * @throws Exception when JShell does not start
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
            return WRONG_USE;
        }
        if (options.help()) {
            System.out.println(Options.USAGE);
            return 0;
        }
        options.properties().forEach(System::setProperty);
        Optional<String> problem = problem(options);
        if (problem.isPresent()) {
            System.err.println(problem.get());
            return WRONG_USE;
        }
        Surroundings surroundings = Surroundings.ofThisProcess();
        return options.scripts().isEmpty()
                ? new Interactive(surroundings, chosen(options)).run()
                : new Scripts(surroundings, options).run();
    }

    // Nobody who named clouds gets emulated ones instead, and no script passes for having done its work.
    private static Optional<String> problem(Options options) {
        if (options.isEmulated() || Configured.isAny()) {
            return Optional.empty();
        }
        String profile = profile();
        if (profile != null) {
            return Optional.of("No cloud is configured in the profile " + profile + " nor elsewhere" + ADVICE);
        }
        return options.scripts().isEmpty()
                ? Optional.empty()
                : Optional.of("No cloud is configured, and scripts do not run on emulated ones unasked" + ADVICE);
    }

    private static @Nullable String profile() {
        return System.getProperty(Options.PROFILE, System.getenv("MULTICLOUD_PROFILE"));
    }

    private static Options chosen(Options options) {
        if (options.isEmulated() || Configured.isAny()) {
            return options;
        }
        System.err.println("No cloud is configured: all clients talk to an emulator in this process.");
        return options.emulated();
    }
}
