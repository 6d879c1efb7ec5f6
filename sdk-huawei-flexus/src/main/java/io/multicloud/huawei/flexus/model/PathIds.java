package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documented form of ids that stand in a path: one segment. Whatever else could lead to another path is refused when
 * the request is laid out.
 */
final class PathIds {

    private static final Pattern FORM = Pattern.compile("[^/?#]*");
    private static final String WORDS = "be one path segment without '/', '?' and '#'";

    private PathIds() {}

    static RequestCheck check(String field, @Nullable String id, RequestCheck check) {
        return check.required(field, id).matches(field, id, FORM, WORDS);
    }
}
