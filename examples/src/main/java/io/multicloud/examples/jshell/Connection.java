package io.multicloud.examples.jshell;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.spi.ServiceDescription;
import java.util.Optional;

/**
 * A client and where it points. Where it could not be made there is one in its place that says why when it is used.
 *
 * @param name the name of the client at the prompt
 * @param service the facts of the service
 * @param client the client
 * @param where where it points, or why it does not
 */
record Connection<C extends ServiceClient<C>>(String name, ServiceDescription service, C client, String where) {

    private static final String ENDPOINT = "endpoint";
    private static final String NOTHING = "No credentials for ";

    /** Makes a client of an address or, where there is none, of a region or area. */
    @FunctionalInterface
    interface Maker<C> {
        C make(Optional<String> endpoint, String region);
    }

    /** Connects to where properties, environment and profile point. */
    static <C extends ServiceClient<C>> Connection<C> find(
            String name, ServiceDescription service, Class<C> type, Place place, Maker<C> maker) {
        try {
            DefaultCredentialsChain chain = DefaultCredentialsChain.of(service);
            Credentials credentials = chain.credentials();
            Optional<String> region = chain.setting(place.key());
            Optional<String> endpoint = chain.setting(ENDPOINT);
            String chosen = region.orElse(place.usual());
            C client = maker.make(endpoint, chosen);
            String address = endpoint.orElse("https://" + service.hosts().get(chosen));
            String note = place.key() + " " + chosen + (region.isPresent() ? "" : " (default)");
            return new Connection<>(name, service, client, address + "  " + note + "  " + key(credentials));
        } catch (MulticloudException e) {
            String reason = String.valueOf(e.getMessage());
            C client = Absent.of(type, name + " is not configured. " + reason);
            String where = reason.startsWith(NOTHING) ? "not configured" : "not usable: " + reason;
            return new Connection<>(name, service, client, where);
        }
    }

    /** Tells whether somebody has said anything about the credentials of a service, be it wrong. */
    static boolean isConfigured(ServiceDescription service) {
        try {
            DefaultCredentialsChain.of(service).credentials();
            return true;
        } catch (MulticloudException e) {
            return !String.valueOf(e.getMessage()).startsWith(NOTHING);
        }
    }

    private static String key(Credentials credentials) {
        return credentials instanceof AccessKeyCredentials key ? "key " + key.accessKeyId() : "";
    }

    /**
     * What chooses the host of a service.
     *
     * @param key the name of the setting
     * @param usual what is taken where nobody says anything
     */
    record Place(String key, String usual) {}
}
