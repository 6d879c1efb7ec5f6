package io.multicloud.examples.jshell;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs snippets as JShell does by default, in a process of their own, and shows of the SDK's exceptions the message and
 * the line at the prompt, not the way through the SDK.
 */
public final class ShortStacks implements ExecutionControlProvider {

    static final String NAME = "multicloud";

    private static final String USUAL = "failover:0(jdi:hostname(127.0.0.1)),1(jdi:launch(true)),2(jdi)";

    /** Made by the service loader. */
    public ShortStacks() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) throws Throwable {
        return new ShortStackControl(ExecutionControl.generate(environment, USUAL));
    }
}
