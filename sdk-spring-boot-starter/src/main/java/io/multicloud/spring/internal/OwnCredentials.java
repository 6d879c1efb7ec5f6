package io.multicloud.spring.internal;

/** Hands the credentials that the properties of one place give to a builder. */
@FunctionalInterface
public interface OwnCredentials<A, B> {

    /** Returns whether there were any. */
    boolean apply(Level<A> level, B builder);
}
