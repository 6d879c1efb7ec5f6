package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.jshell.spi.ExecutionControl.UserException;
import org.junit.jupiter.api.Test;

class ShortStackControlTest {

    @Test
    void of_an_exception_of_the_sdk_only_the_lines_at_the_prompt_are_left() {
        StackTraceElement ofSdk = new StackTraceElement("io.multicloud.core.Fake", "call", "Fake.java", 7);
        StackTraceElement ofSnippet = new StackTraceElement("REPL.$JShell$12", "do_it$", "$JShell$12.java", 5);

        UserException shortened = ShortStackControl.shortened(new UserException(
                "not found", "io.multicloud.core.error.NotFoundException", new StackTraceElement[] {ofSdk, ofSnippet}));

        assertThat(shortened.getStackTrace()).containsExactly(ofSnippet);
        assertThat(shortened.getMessage()).isEqualTo("not found");
        assertThat(shortened.causeExceptionClass()).isEqualTo("io.multicloud.core.error.NotFoundException");
    }
}
