package io.multicloud.examples.howto;

import java.io.PrintStream;

/** The answer to a question, as a program. */
@FunctionalInterface
interface Example {

    /** Runs it on emulated clouds, and says what it does. */
    void run(EmulatedClouds clouds, PrintStream out) throws Exception;
}
