package io.multicloud.spring.internal;

/** Settings of one place in the properties, with the name of that place. */
public record Level<A>(String prefix, A settings) {

    /** Returns the whole name of a setting. */
    public String property(String key) {
        return prefix + "." + key;
    }

    /** Returns a part of the settings as a level of its own. */
    public <T> Level<T> part(String key, T part) {
        return new Level<>(property(key), part);
    }
}
