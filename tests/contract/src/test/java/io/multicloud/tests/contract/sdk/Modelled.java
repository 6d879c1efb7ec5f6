package io.multicloud.tests.contract.sdk;

import io.multicloud.core.spi.Operation;
import io.multicloud.tests.contract.catalog.Action;

/**
 * An action that the SDK has.
 *
 * @param service its service
 * @param action what is documented
 * @param operation what the SDK says of it
 */
public record Modelled(Service service, Action action, Operation<?, ?> operation) {

    @Override
    public String toString() {
        return action.toString();
    }
}
