package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record: the members of an object, as they come, become the arguments of its constructor. Jackson finds out
 * about names and types, but its own loop serves constructors of any kind, sets arguments aside one by one and looks
 * each up several times.
 */
final class RecordReader extends StdDeserializer<Object> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient BeanDeserializerBase jackson;
    private final transient ValueInstantiator constructor;
    private final transient Map<String, Component> components = new HashMap<>();
    private transient @Nullable Object[] absent = {};

    private record Component(int place, JsonDeserializer<Object> reader) {}

    private RecordReader(BeanDeserializerBase jackson) {
        super(jackson.getValueType());
        this.jackson = jackson;
        this.constructor = jackson.getValueInstantiator();
    }

    /** Takes the place of Jackson's reader for every record that is read through its constructor. */
    static BeanDeserializerModifier modifier() {
        return new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
                boolean plain = description.getType().isRecordType()
                        && reader instanceof BeanDeserializerBase bean
                        && bean.getValueInstantiator().canCreateFromObjectWith()
                        && !bean.getValueInstantiator().canCreateUsingDelegate();
                return plain ? new RecordReader((BeanDeserializerBase) reader) : reader;
            }
        };
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        jackson.resolve(context);
        if (constructor.getWithArgsCreator().getMember() instanceof Constructor<?> record) {
            // Public as it nearly always is: this spares the check of that at every record.
            record.trySetAccessible();
        }
        absent = new Object[constructor.getFromObjectArguments(context.getConfig()).length];
        Iterator<SettableBeanProperty> properties = jackson.creatorProperties();
        while (properties.hasNext()) {
            add(properties.next(), context);
        }
    }

    private void add(SettableBeanProperty property, DeserializationContext context) throws JsonMappingException {
        Component component = new Component(property.getCreatorIndex(), property.getValueDeserializer());
        absent[component.place()] = component.reader().getAbsentValue(context);
        components.put(property.getName(), component);
        for (PropertyName alias : property.findAliases(context.getConfig())) {
            components.putIfAbsent(alias.getSimpleName(), component);
        }
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return jackson.deserialize(json, context);
        }
        @Nullable Object[] values = absent.clone();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Component component = components.get(name);
            if (component == null) {
                context.handleUnknownProperty(json, this, handledType(), name);
            } else {
                values[component.place()] = value == JsonToken.VALUE_NULL
                        ? component.reader().getNullValue(context)
                        : read(component.reader(), json, context);
            }
        }
        return constructor.createFromObjectWith(context, values);
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return jackson.getKnownPropertyNames();
    }

    private static @Nullable Object read(
            JsonDeserializer<Object> reader, JsonParser json, DeserializationContext context) throws IOException {
        Object value =
                json instanceof MemberWatch watch ? watch.read(reader, context) : reader.deserialize(json, context);
        return value == null ? reader.getNullValue(context) : value;
    }
}
