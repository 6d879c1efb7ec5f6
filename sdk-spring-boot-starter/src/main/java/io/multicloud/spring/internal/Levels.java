package io.multicloud.spring.internal;

import io.multicloud.core.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The same settings at several places; what the first place does not say is left to the next one. */
public record Levels<A>(List<Level<A>> all) {

    /** Copies the list. */
    public Levels {
        all = List.copyOf(all);
    }

    /** Returns one place only. */
    public static <A> Levels<A> of(Level<A> level) {
        return new Levels<>(List.of(level));
    }

    /** Hands the first value that is given to an option, whose complaint then names the property. */
    public <T> void set(String key, Getter<A, T> getter, Consumer<T> option) {
        for (Level<A> level : all) {
            T value = getter.get(level.settings());
            if (value != null) {
                named(level.property(key), () -> option.accept(value));
                return;
            }
        }
    }

    /** Returns the first place that says something. */
    public Optional<Level<A>> first(Predicate<A> says) {
        return all.stream().filter(level -> says.test(level.settings())).findFirst();
    }

    /** Runs what may find a value wrong, under the name of the property. */
    public static void named(String property, Runnable use) {
        made(property, () -> {
            use.run();
            return property;
        });
    }

    /** Makes something of a value that may be wrong, under the name of the property. */
    public static <T> T made(String property, Supplier<T> make) {
        try {
            return make.get();
        } catch (ConfigurationException e) {
            throw new InvalidPropertyException(property, String.valueOf(e.getMessage()));
        }
    }
}
