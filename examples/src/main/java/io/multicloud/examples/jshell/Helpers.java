package io.multicloud.examples.jshell;

import io.multicloud.core.Preview;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.waiting.Waiter;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The short names at the prompt; {@code startup.jsh} imports them. They print to standard output. */
public final class Helpers {

    static final int USUAL_WIDTH = 120;

    private static final PrintStream OUT = System.out;

    private Helpers() {}

    /**
     * Prints an answer, a list, a pager, a stream, an array, an answer without types or one thing as a table. The id, the
     * name and the state come first; columns that are empty are left out, and those that do not fit the terminal are
     * named beneath. Secrets print as {@code ***}. Of a pager the first 500 items are read.
     *
     * @param value what to print
     * @param columns the columns to print, by their Java names; as many as fit when none is given
     * @throws IllegalArgumentException when there is no such column
     */
    public static void table(@Nullable Object value, String... columns) {
        OUT.println(new AnswerTable(width(System.getenv("COLUMNS")), List.of(columns)).of(value));
    }

    /**
     * Prints a value as indented JSON with the names of the Java components, without what is absent. Secrets print as
     * {@code ***}.
     *
     * @param value an answer, a request, a list, a pager or anything in them
     */
    public static void json(@Nullable Object value) {
        OUT.println(Json.of(value));
    }

    /**
     * Prints the exact signed request that a call would send, and a {@code curl} command; secrets and signatures are
     * masked, and the request is not sent.
     *
     * @param request a request of one of the clouds
     * @param <C> the client that takes it
     */
    public static <C extends ServiceClient<C>> void preview(ServiceRequest<C, ?> request) {
        OUT.println(PreviewText.of(Clouds.session().clientOf(request).preview(request)));
    }

    /**
     * Prints a preview that a client made.
     *
     * @param preview the request, secrets masked
     */
    public static void preview(Preview preview) {
        OUT.println(PreviewText.of(preview));
    }

    /**
     * Waits and prints each new state, and an unchanged one once a minute.
     *
     * @param waiter what to wait for, for example {@code aliyun.waitForInstance(id)}
     * @param targets the states that end the wait; none where the waiter has its own
     * @param <T> the thing
     * @param <S> its state
     * @return the thing as it was read in that state
     * @throws io.multicloud.core.error.MulticloudException when the state did not come
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The states are passed on and not kept.
    public static <T, S> T waitFor(Waiter<T, S> waiter, S... targets) {
        return (targets.length == 0 ? waiter : waiter.until(targets))
                .onProgress(new ProgressLines<>(OUT))
                .await();
    }

    /** Prints where the clients point, and the helpers. */
    public static void help() {
        OUT.println(Clouds.session().places());
        OUT.println(HelpText.TEXT);
    }

    static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
