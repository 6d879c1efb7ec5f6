package io.multicloud.tests.contract.sdk;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import io.multicloud.core.OpenEnum;
import io.multicloud.core.spi.Naming;
import io.multicloud.tests.contract.catalog.Member;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a record of the SDK.
 *
 * @param component the component
 * @param naming how its name is written where no annotation says so
 */
public record Component(RecordComponent component, Naming naming) {

    public static List<Component> of(Class<?> type, Naming naming) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> new Component(component, naming))
                        .toList()
                : List.of();
    }

    /**
     * Whether a record is made of whatever comes, since that is of several types; each of them has a component of its
     * own.
     */
    public static boolean isReadAsAWhole(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    /** The component that stands for a documented member. */
    public static Optional<Component> of(Class<?> type, Naming naming, Member member) {
        return of(type, naming).stream().filter(one -> one.standsFor(member)).findFirst();
    }

    public boolean standsFor(Member member) {
        return wireNames().stream().anyMatch(member.names()::contains);
    }

    /** The name that is sent, and those that are read. */
    public Set<String> wireNames() {
        Set<String> names = new LinkedHashSet<>();
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        names.add(property == null ? strategy().translate(name()) : property.value());
        JsonAlias alias = component.getAccessor().getAnnotation(JsonAlias.class);
        names.addAll(alias == null ? List.of() : List.of(alias.value()));
        return names;
    }

    private NamingBase strategy() {
        return (NamingBase)
                switch (naming) {
                    case UPPER_CAMEL -> PropertyNamingStrategies.UPPER_CAMEL_CASE;
                    case SNAKE -> PropertyNamingStrategies.SNAKE_CASE;
                };
    }

    public String name() {
        return component.getName();
    }

    public Class<?> type() {
        return component.getType();
    }

    public Type genericType() {
        return component.getGenericType();
    }

    public boolean isList() {
        return type() == List.class;
    }

    /** The type of the elements of a list, or else its own. */
    public Class<?> elementType() {
        return isList() ? raw(((ParameterizedType) genericType()).getActualTypeArguments()[0]) : type();
    }

    /** Whether values that nobody knows are taken too. */
    public boolean isOpen() {
        return OpenEnum.class.isAssignableFrom(elementType());
    }

    public Object valueIn(Object owner) {
        return Reflection.run(() -> component.getAccessor().invoke(owner));
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
