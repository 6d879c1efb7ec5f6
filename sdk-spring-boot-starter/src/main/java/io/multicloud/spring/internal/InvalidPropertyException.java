package io.multicloud.spring.internal;

import java.util.List;

/** Properties that no client can be built from. It names them and shows no value. */
public final class InvalidPropertyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final String action;

    /** One property and what is wrong with it. */
    public InvalidPropertyException(String property, String reason) {
        this(List.of(property + ": " + reason), "Correct the value of the property " + property + ".");
    }

    /** Several problems, each with the name of its property, and what to do about them. */
    public InvalidPropertyException(List<String> problems, String action) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
        this.action = action;
    }

    /** Returns what is wrong, one line each. */
    public List<String> problems() {
        return problems;
    }

    /** Returns what to do. */
    public String action() {
        return action;
    }
}
