package io.multicloud.tests.contract.sdk;

import com.fasterxml.jackson.databind.JsonNode;

/** A component's type cannot hold a value. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitException(Component component, JsonNode value, Exception cause) {
        super(component.component() + " cannot hold " + value, cause);
    }
}
