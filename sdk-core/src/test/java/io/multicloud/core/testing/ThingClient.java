package io.multicloud.core.testing;

import io.multicloud.core.ServiceClient;

/** The client of a service that exists in tests only. */
public interface ThingClient extends ServiceClient<ThingClient> {

    static ThingClientBuilder builder() {
        return new ThingClientBuilder();
    }
}
