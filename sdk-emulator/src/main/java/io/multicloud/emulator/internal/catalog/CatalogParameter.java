package io.multicloud.emulator.internal.catalog;

import java.util.List;

/**
 * A parameter of a request, or a member of one.
 *
 * @param in path, query, header or body
 * @param required as documented; see {@link #mustBeThere}
 * @param hasDefault whether a default is documented
 * @param otherNames names that stand for its own
 * @param joined whether a list of pairs is sent as one text, {@code k1=v1,k2=v2}
 * @param fields the members of an object, or of the objects in a list
 */
public record CatalogParameter(
        String name,
        String in,
        String type,
        boolean required,
        boolean hasDefault,
        List<String> otherNames,
        boolean joined,
        Rules rules,
        List<CatalogParameter> fields) {

    /** "Required" beside a default is a contradiction: then nobody can tell that an absent value is refused. */
    boolean mustBeThere() {
        return required && !hasDefault;
    }

    boolean isList() {
        return type.startsWith("array<");
    }
}
