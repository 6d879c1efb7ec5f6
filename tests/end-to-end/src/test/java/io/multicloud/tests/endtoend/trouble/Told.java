package io.multicloud.tests.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A failure as somebody meets it for the first time: its kind, what it says, and what it must not say. */
final class Told {

    /** What every secret in these tests holds; those of the emulator's accounts hold the second. */
    static final String SECRET = "fake-hidden";

    private static final String EMULATED = "emulator-fake-";

    private final MulticloudException failure;

    private Told(MulticloudException failure) {
        this.failure = failure;
    }

    static Told by(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(MulticloudException.class);
        assertThat(everythingOf(thrown)).doesNotContain(SECRET, EMULATED + "key-secret", EMULATED + "secret");
        return new Told((MulticloudException) thrown);
    }

    Told as(Class<? extends MulticloudException> type, Outcome outcome) {
        assertThat(failure).isInstanceOf(type);
        assertThat(failure.outcome()).isEqualTo(outcome);
        return this;
    }

    /** The page quotes how the message begins, in all languages. */
    Told quoted(String quote) {
        assertThat(TroublePage.all())
                .allSatisfy(page -> assertThat(page.quotes()).contains(quote));
        assertThat(failure.getMessage()).matches(message -> TroublePage.fits(quote, message), quote);
        return this;
    }

    /** The message goes on with what to do. */
    Told advises(String... words) {
        assertThat(failure.getMessage()).contains(words);
        return this;
    }

    private static String everythingOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return failure instanceof ServiceException service
                ? text + service.rawBody() + service.failure()
                : text.toString();
    }
}
