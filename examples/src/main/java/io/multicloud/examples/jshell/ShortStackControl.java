package io.multicloud.examples.jshell;

import java.util.stream.Stream;
import jdk.jshell.spi.ExecutionControl;

/** Passes everything on, and shortens what a snippet threw. */
final class ShortStackControl implements ExecutionControl {

    private static final String OURS = "io.multicloud.";
    private static final String SNIPPETS = "REPL.";

    private final ExecutionControl control;

    ShortStackControl(ExecutionControl control) {
        this.control = control;
    }

    @Override
    public String invoke(String className, String methodName)
            throws RunException, EngineTerminationException, InternalException {
        try {
            return control.invoke(className, methodName);
        } catch (UserException e) {
            throw e.causeExceptionClass().startsWith(OURS) ? shortened(e) : e;
        }
    }

    // The message of an exception of the SDK says what its causes say.
    static UserException shortened(UserException e) {
        StackTraceElement[] ofSnippets = Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(SNIPPETS))
                .toArray(StackTraceElement[]::new);
        return new UserException(e.getMessage(), e.causeExceptionClass(), ofSnippets);
    }

    @Override
    public void load(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        control.load(classes);
    }

    @Override
    public void redefine(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        control.redefine(classes);
    }

    @Override
    public String varValue(String className, String varName)
            throws RunException, EngineTerminationException, InternalException {
        return control.varValue(className, varName);
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        control.addToClasspath(path);
    }

    @Override
    public void stop() throws EngineTerminationException, InternalException {
        control.stop();
    }

    @Override
    public Object extensionCommand(String command, Object argument)
            throws RunException, EngineTerminationException, InternalException {
        return control.extensionCommand(command, argument);
    }

    @Override
    public void close() {
        control.close();
    }
}
