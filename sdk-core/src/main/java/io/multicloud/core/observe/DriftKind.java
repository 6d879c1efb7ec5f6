package io.multicloud.core.observe;

/** How an answer differs from what this version of the SDK knows. */
public enum DriftKind {
    /** A member that the record has no component for; it is left out of the typed answer. */
    UNKNOWN_FIELD,
    /** A value of an open enumeration that the documents do not list; its text is kept. */
    UNKNOWN_VALUE,
    /**
     * A value of another JSON type or form than documented: a number as text, text as a number, one object for a list,
     * a text that is no time. It is converted where that is possible, and else absent.
     */
    OTHER_TYPE
}
