package io.multicloud.tests.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a piece of code prints. */
final class Output {

    private Output() {}

    @FunctionalInterface
    interface Code {
        void run() throws Exception;
    }

    static String of(Code code) throws Exception {
        return during(System.out, System::setOut, code);
    }

    static String ofErrors(Code code) throws Exception {
        return during(System.err, System::setErr, code);
    }

    private static String during(PrintStream before, Consumer<PrintStream> set, Code code) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        set.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            set.accept(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
