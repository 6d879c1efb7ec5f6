package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.multicloud.core.OpenEnum;
import io.multicloud.core.Secret;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what services really send: values of other types, times in several forms, open enumerations, lists that come as something else. */
final class LenientModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final boolean wrappedLists;

    LenientModule(boolean wrappedLists) {
        super("multicloud-lenient");
        this.wrappedLists = wrappedLists;
        addDeserializer(String.class, ScalarReader.text());
        addDeserializer(Secret.class, ScalarReader.secret());
        addDeserializer(Integer.class, ScalarReader.of(Integer.class, t -> t == JsonToken.VALUE_NUMBER_INT));
        addDeserializer(Long.class, ScalarReader.of(Long.class, t -> t == JsonToken.VALUE_NUMBER_INT));
        addDeserializer(Double.class, ScalarReader.of(Double.class, JsonToken::isNumeric));
        addDeserializer(Boolean.class, ScalarReader.of(Boolean.class, JsonToken::isBoolean));
        addDeserializer(Instant.class, new TimeReader<>(Instant.class, Times::instant));
        addDeserializer(OffsetDateTime.class, new TimeReader<>(OffsetDateTime.class, Times::offsetDateTime));
        addDeserializer(LocalDateTime.class, new TimeReader<>(LocalDateTime.class, Times::localDateTime));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addBeanDeserializerModifier(RecordReader.modifier());
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return type.isTypeOrSubTypeOf(OpenEnum.class) ? OpenEnumReader.of(type.getRawClass()) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                    CollectionType type,
                    DeserializationConfig config,
                    BeanDescription description,
                    TypeDeserializer elementTypes,
                    JsonDeserializer<?> elements) {
                return type.hasRawClass(List.class) ? new ListReader(type.getContentType(), wrappedLists) : null;
            }
        });
    }
}
