package io.multicloud.core.spi;

import io.multicloud.core.OpenEnum;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a request and throws once. Values that are absent pass every check but
 * {@link #required}. Field names are those of the Java components.
 */
public final class RequestCheck {

    private final String action;
    private final String prefix;
    private final List<Violation> violations;

    private RequestCheck(String action, String prefix, List<Violation> violations) {
        this.action = action;
        this.prefix = prefix;
        this.violations = violations;
    }

    /**
     * Starts the check of a request.
     *
     * @param action the action's documented name
     * @return an empty check
     */
    public static RequestCheck of(String action) {
        return new RequestCheck(action, "", new ArrayList<>());
    }

    /**
     * Demands a value; blank texts and empty lists do not count as one.
     *
     * @param field the component's name
     * @param value its value
     * @return this
     */
    public RequestCheck required(String field, @Nullable Object value) {
        return rule(isPresent(value), field, "is required");
    }

    /**
     * Demands a value when something else was given.
     *
     * @param field the component's name
     * @param value its value
     * @param condition whether it is needed
     * @param when the condition in words, for example {@code "networkType is VPC"}
     * @return this
     */
    public RequestCheck requiredWhen(String field, @Nullable Object value, boolean condition, String when) {
        return rule(!condition || isPresent(value), field, "is required when " + when);
    }

    /**
     * Demands a number between two others, both included.
     *
     * @param field the component's name
     * @param value its value
     * @param min the smallest
     * @param max the largest
     * @return this
     */
    public RequestCheck range(String field, @Nullable Number value, long min, long max) {
        return rule(
                value == null || (value.longValue() >= min && value.longValue() <= max),
                field,
                "must be " + min + " to " + max + but(value));
    }

    /**
     * Demands a number that is not too small.
     *
     * @param field the component's name
     * @param value its value
     * @param min the smallest
     * @return this
     */
    public RequestCheck atLeast(String field, @Nullable Number value, long min) {
        return rule(value == null || value.longValue() >= min, field, "must be " + min + " or more" + but(value));
    }

    /**
     * Demands a multiple.
     *
     * @param field the component's name
     * @param value its value
     * @param step what it must be a multiple of
     * @return this
     */
    public RequestCheck step(String field, @Nullable Number value, long step) {
        return rule(
                value == null || value.longValue() % step == 0, field, "must be a multiple of " + step + but(value));
    }

    /**
     * Demands one of some values.
     *
     * @param field the component's name
     * @param value its value
     * @param allowed the documented values
     * @return this
     */
    public RequestCheck oneOf(String field, @Nullable Object value, Collection<?> allowed) {
        return rule(value == null || allowed.contains(value), field, "must be one of " + allowed + but(value));
    }

    /**
     * Demands a text of some length, counted in characters (code points).
     *
     * @param field the component's name
     * @param value its value
     * @param min the fewest characters
     * @param max the most characters
     * @return this
     */
    public RequestCheck length(String field, @Nullable String value, int min, int max) {
        int length = value == null ? 0 : value.codePointCount(0, value.length());
        return rule(
                value == null || (length >= min && length <= max),
                field,
                "must have " + min + " to " + max + " characters, but has " + length);
    }

    /**
     * Demands a text of some form.
     *
     * @param field the component's name
     * @param value its value
     * @param pattern the form
     * @param words the form in words, after "must "
     * @return this
     */
    public RequestCheck matches(String field, @Nullable String value, Pattern pattern, String words) {
        return rule(value == null || pattern.matcher(value).matches(), field, "must " + words);
    }

    /**
     * Demands a list that is not too long.
     *
     * @param field the component's name
     * @param value its value
     * @param max the most elements
     * @return this
     */
    public RequestCheck maxItems(String field, Collection<?> value, int max) {
        return rule(value.size() <= max, field, "must have at most " + max + " elements, but has " + value.size());
    }

    /**
     * Checks a nested object with names prefixed.
     *
     * @param field the component's name
     * @param value the object
     * @param check its own check
     * @param <T> its type
     * @return this
     */
    public <T> RequestCheck nested(String field, @Nullable T value, BiConsumer<T, RequestCheck> check) {
        if (value != null) {
            check.accept(value, new RequestCheck(action, prefix + field + ".", violations));
        }
        return this;
    }

    /**
     * Checks every element of a list with names prefixed.
     *
     * @param field the component's name
     * @param values the elements
     * @param check the check of an element
     * @param <T> their type
     * @return this
     */
    public <T> RequestCheck each(String field, List<T> values, BiConsumer<T, RequestCheck> check) {
        for (int i = 0; i < values.size(); i++) {
            nested(field + "[" + i + "]", values.get(i), check);
        }
        return this;
    }

    /**
     * Demands anything else.
     *
     * @param holds whether the rule holds
     * @param field the component's name
     * @param rule the rule in words that follow the name; never a secret value
     * @return this
     */
    public RequestCheck rule(boolean holds, String field, String rule) {
        if (!holds) {
            violations.add(new Violation(prefix + field, rule));
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws InvalidRequestException when anything is wrong; it lists everything
     */
    public void done() {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(action, violations);
        }
    }

    private static boolean isPresent(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return !text.toString().isBlank();
        }
        if (value instanceof Secret secret) {
            return !secret.reveal().isEmpty();
        }
        if (value instanceof OpenEnum constant) {
            return !constant.value().isBlank();
        }
        return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
    }

    private static String but(@Nullable Object value) {
        return value == null ? "" : ", but is " + value;
    }
}
