package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What a metric looks at. */
public final class MonitorType extends OpenEnum {

    private static final Values<MonitorType> VALUES = new Values<>(MonitorType::new);

    /** The machine. */
    public static final MonitorType RESOURCES = VALUES.known("resources");

    /** The database. */
    public static final MonitorType ENGINE = VALUES.known("engine");

    /** The database, more closely. */
    public static final MonitorType ENGINE_EXTENSION = VALUES.known("engine_extension");

    /** The deployment. */
    public static final MonitorType DEPLOY = VALUES.known("deploy");

    private MonitorType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static MonitorType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<MonitorType> values() {
        return VALUES.all();
    }
}
