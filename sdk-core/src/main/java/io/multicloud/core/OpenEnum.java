package io.multicloud.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A documented set of values that the service may add to: the known ones are constants, any other keeps its text.
 * Values are equal when their texts are equal without regard to case, as the services spell states both ways.
 */
public abstract class OpenEnum {

    private final String value;
    private final boolean known;

    /**
     * Makes a value.
     *
     * @param value the text as the service writes it
     * @param known whether the documents list it
     */
    protected OpenEnum(String value, boolean known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /**
     * Returns the text as the service writes it.
     *
     * @return the raw value
     */
    @JsonValue
    public final String value() {
        return value;
    }

    /**
     * Tells whether the documents list this value.
     *
     * @return false for a value that this version of the SDK does not know
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final String toString() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum that && that.getClass() == getClass() && that.value.equalsIgnoreCase(value);
    }

    @Override
    public final int hashCode() {
        return key(value).hashCode();
    }

    private static String key(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /**
     * The known values of one enumeration; declared before its constants.
     *
     * @param <E> the enumeration
     */
    protected static final class Values<E extends OpenEnum> {

        private final BiFunction<String, Boolean, E> constructor;
        private final Map<String, E> byKey = new ConcurrentHashMap<>();
        private final Map<String, E> byValue = new ConcurrentHashMap<>();
        private final Collection<E> inOrder = new CopyOnWriteArrayList<>();

        /**
         * Starts an enumeration.
         *
         * @param constructor makes a value from its text and whether it is known
         */
        public Values(BiFunction<String, Boolean, E> constructor) {
            this.constructor = constructor;
        }

        /**
         * Adds a documented value.
         *
         * @param value its text
         * @return the constant
         */
        public E known(String value) {
            E constant = constructor.apply(value, true);
            byKey.put(key(value), constant);
            byValue.put(value, constant);
            inOrder.add(constant);
            return constant;
        }

        /**
         * Finds the constant of a text, or wraps a text that is not known.
         *
         * @param value the text
         * @return the value, never null
         */
        public E of(String value) {
            E constant = byValue.get(value);
            return constant == null ? constructor.apply(value, byKey.containsKey(key(value))) : constant;
        }

        /**
         * Lists the documented values in the order of the documents.
         *
         * @return the constants
         */
        public List<E> all() {
            return List.copyOf(inOrder);
        }
    }
}
