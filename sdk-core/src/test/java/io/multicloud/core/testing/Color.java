package io.multicloud.core.testing;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** An open enumeration. */
public final class Color extends OpenEnum {

    private static final Values<Color> VALUES = new Values<>(Color::new);

    public static final Color RED = VALUES.known("RED");
    public static final Color GREEN = VALUES.known("GREEN");

    private Color(String value, boolean known) {
        super(value, known);
    }

    public static Color of(String value) {
        return VALUES.of(value);
    }

    public static List<Color> values() {
        return VALUES.all();
    }
}
