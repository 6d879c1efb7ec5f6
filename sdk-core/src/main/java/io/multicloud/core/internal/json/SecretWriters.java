package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.multicloud.core.Secret;
import java.io.IOException;

/** The only two ways out for a secret: as itself into a tree, and in the clear onto the wire. */
final class SecretWriters {

    private SecretWriters() {}

    static Module embedding() {
        return module(new JsonSerializer<>() {
            @Override
            public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeEmbeddedObject(secret);
            }
        });
    }

    static Module revealing() {
        return module(new JsonSerializer<>() {
            @Override
            public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(secret.reveal());
            }
        });
    }

    private static Module module(JsonSerializer<Secret> serializer) {
        return new SimpleModule("multicloud-secrets").addSerializer(Secret.class, serializer);
    }
}
