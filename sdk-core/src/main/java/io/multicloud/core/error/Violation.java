package io.multicloud.core.error;

import java.io.Serializable;

/**
 * One thing that is wrong with a request.
 *
 * @param field the parameter's name in Java, with the names of its parents before it: {@code volume.size}
 * @param rule what is documented for it, and what was given unless that is secret
 */
public record Violation(String field, String rule) implements Serializable {

    @Override
    public String toString() {
        return field + " " + rule;
    }
}
