package io.multicloud.core.testing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that takes its operation as an argument. */
public record ThingRequest(
        @JsonIgnore Operation<ThingRequest, Thing> operation,
        @Nullable String name,
        @Nullable Integer size,
        @Nullable Secret password,
        @Nullable String label,
        List<String> parts,
        @JsonProperty("X-Token") @Nullable String token)
        implements ServiceRequest<ThingClient, Thing> {

    public static ThingRequest of(Operation<ThingRequest, Thing> operation) {
        return new ThingRequest(operation, null, null, null, null, List.of(), null);
    }

    public ThingRequest named(String newName) {
        return new ThingRequest(operation, newName, size, password, label, parts, token);
    }

    public ThingRequest labelled(String newLabel) {
        return new ThingRequest(operation, name, size, password, newLabel, parts, token);
    }

    public ThingRequest sized(int newSize) {
        return new ThingRequest(operation, name, newSize, password, label, parts, token);
    }

    public ThingRequest locked(String newPassword) {
        return new ThingRequest(operation, name, size, Secret.of(newPassword), label, parts, token);
    }

    public ThingRequest parted(String... newParts) {
        return new ThingRequest(operation, name, size, password, label, List.of(newParts), token);
    }

    public ThingRequest tokened(String newToken) {
        return new ThingRequest(operation, name, size, password, label, parts, newToken);
    }
}
