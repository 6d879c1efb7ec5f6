package io.multicloud.core.error;

import java.util.List;
import java.util.stream.Collectors;

/** A request that breaks documented rules. Nothing was sent; every broken rule is listed. */
public final class InvalidRequestException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    // An array, since a list is not known to be serializable.
    private final Violation[] violations;

    /**
     * Makes the exception.
     *
     * @param action the action's documented name
     * @param violations what is wrong, at least one
     */
    public InvalidRequestException(String action, List<Violation> violations) {
        super(message(action, violations), Outcome.NOT_SENT, null);
        this.violations = violations.toArray(Violation[]::new);
    }

    /**
     * Lists everything that is wrong.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    private static String message(String action, List<Violation> violations) {
        return violations.stream()
                .map(Violation::toString)
                .collect(Collectors.joining("; ", action + " was not sent: ", ""));
    }
}
