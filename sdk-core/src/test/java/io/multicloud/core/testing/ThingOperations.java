package io.multicloud.core.testing;

import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.Place;
import io.multicloud.core.spi.ServiceDescription;
import java.util.Map;

/** One operation of each kind. */
public final class ThingOperations {

    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "test", "things", "v1", Naming.UPPER_CAMEL, new ThingErrors())
            .withActionInQuery("Action", "Version")
            .withWrappedLists()
            .withHosts(Map.of("here-1", "things.here-1.example", "there-1", "things.there-1.example"));

    public static final Operation<ThingRequest, Thing> READ =
            of(HttpMethod.GET, "ReadThing", "/things").read();

    public static final Operation<ThingRequest, Thing> DELETE = of(
                    HttpMethod.DELETE, "DeleteThing", "/v1/{project_id}/things/{Name}")
            .idempotent()
            .delete();

    public static final Operation<ThingRequest, Thing> CREATE = of(HttpMethod.POST, "CreateThing", "/things");

    public static final Operation<ThingRequest, Thing> CREATE_WITH_GET =
            of(HttpMethod.GET, "CreateThingWithGet", "/things");

    public static final Operation<ThingRequest, Thing> CREATE_WITH_TOKEN =
            of(HttpMethod.POST, "CreateThingOnce", "/things").token(Place.HEADER, "X-Token");

    public static final Operation<ThingRequest, Thing> CREATE_BY_TOKEN_IN_QUERY =
            of(HttpMethod.POST, "CreateThingOnce", "/things").token(Place.QUERY, "ClientToken");

    public static final Operation<ThingRequest, Thing> HTTPS_ONLY =
            of(HttpMethod.POST, "CreateSecretThing", "/things").httpsOnly();

    public static final Operation<ThingRequest, Thing> LABELLED = of(HttpMethod.POST, "LabelThing", "/things")
            .place("Label", Place.HEADER)
            .constant("Kind", true)
            .responseHeader("X-Thing-Secret");

    public static final Operation<ThingRequest, Thing> SILENT =
            of(HttpMethod.POST, "ResetThing", "/things").emptyAnswer();

    public static final Operation<ThingRequest, Thing> ANONYMOUS =
            of(HttpMethod.POST, "AskAnyone", "/things").anonymous();

    private ThingOperations() {}

    private static Operation<ThingRequest, Thing> of(HttpMethod method, String action, String path) {
        return SERVICE.operation(method, action, path, ThingRequest.class, Thing.class);
    }
}
