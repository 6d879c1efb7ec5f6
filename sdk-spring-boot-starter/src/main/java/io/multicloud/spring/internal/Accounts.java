package io.multicloud.spring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The accounts of a cloud, and what each takes over from the settings directly under the cloud.
 *
 * @param prefix where the settings of the cloud begin
 * @param unnamed the settings directly under it
 * @param named the settings of the named accounts
 */
public record Accounts<A>(String prefix, A unnamed, Map<String, A> named) {

    /**
     * Returns the names of the accounts that get clients, the empty name for the unnamed one. Beside named accounts the
     * settings of the cloud are an account only with credentials of their own; without, they are only taken over.
     */
    public List<String> names(Predicate<A> hasPlace, Predicate<A> hasCredentials) {
        List<String> names = new ArrayList<>();
        if (hasPlace.test(unnamed) && (named.isEmpty() || hasCredentials.test(unnamed))) {
            names.add("");
        }
        names.addAll(named.keySet());
        return names;
    }

    /** Returns where the settings of an account are looked for, in order. */
    public Levels<A> levels(String name) {
        Level<A> cloud = new Level<>(prefix, unnamed);
        if (name.isEmpty()) {
            return new Levels<>(List.of(cloud));
        }
        A account = Objects.requireNonNull(named.get(name), name);
        return new Levels<>(List.of(new Level<>(prefix + ".accounts." + name, account), cloud));
    }
}
