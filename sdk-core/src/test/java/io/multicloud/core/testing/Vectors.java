package io.multicloud.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The signature vectors, computed by implementations that are not ours. */
public final class Vectors {

    private Vectors() {}

    public static Stream<JsonNode> of(String provider) {
        return StreamSupport.stream(file(provider).path("vectors").spliterator(), false);
    }

    public static JsonNode file(String provider) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + provider + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
