package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What becomes of the white list that is there. The service writes digits. */
public final class ModifyMode extends OpenEnum {

    private static final Values<ModifyMode> VALUES = new Values<>(ModifyMode::new);

    /** The new entries take its place. */
    public static final ModifyMode REPLACE = VALUES.known("0");

    /** The new entries are added to it. */
    public static final ModifyMode APPEND = VALUES.known("1");

    /** The entries are taken out of it. */
    public static final ModifyMode DELETE = VALUES.known("2");

    private ModifyMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ModifyMode of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ModifyMode> values() {
        return VALUES.all();
    }
}
