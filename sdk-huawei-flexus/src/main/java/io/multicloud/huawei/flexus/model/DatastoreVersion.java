package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a database engine. */
public final class DatastoreVersion extends OpenEnum {

    private static final Values<DatastoreVersion> VALUES = new Values<>(DatastoreVersion::new);

    /** MySQL 5.7. */
    public static final DatastoreVersion V5_7 = VALUES.known("5.7");

    /** MySQL 8.0. */
    public static final DatastoreVersion V8_0 = VALUES.known("8.0");

    /** MySQL 5.6, a version of RDS; only seen in answers. */
    public static final DatastoreVersion V5_6 = VALUES.known("5.6");

    private static final Pattern FULL = Pattern.compile("(\\d+\\.\\d+)\\.\\d+");

    private DatastoreVersion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps another text: a full version, such as {@code 5.7.31}, which is known when
     * its beginning is, or one that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static DatastoreVersion of(String value) {
        Matcher full = FULL.matcher(value);
        return full.matches()
                ? new DatastoreVersion(value, VALUES.of(full.group(1)).isKnown())
                : VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<DatastoreVersion> values() {
        return VALUES.all();
    }
}
