package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A metric of an instance. */
public final class MetricKey extends OpenEnum {

    private static final Values<MetricKey> VALUES = new Values<>(MetricKey::new);

    /** Use of the CPU, in percent. */
    public static final MetricKey CPU_USAGE = VALUES.known("mysql_cpu_usage");

    /** Use of the memory, in percent. */
    public static final MetricKey MEM_USAGE = VALUES.known("mysql_mem_usage");

    /** Use of the data disk, in percent. */
    public static final MetricKey SPACE_USAGE = VALUES.known("mysql_space_usage");

    /** Network traffic in and out together, in MB/s; the service spells it that way. */
    public static final MetricKey NETWORK_TRAFFIC = VALUES.known("mysql_network_trffice");

    /** Open connections, a count. */
    public static final MetricKey SESSIONS = VALUES.known("mysql_sessions");

    /** Queries that took longer than {@code long_query_time}, a count. */
    public static final MetricKey SLOW_QUERIES = VALUES.known("mysql_slow_queries");

    // Of those that are no percentage.
    private static final Map<MetricKey, String> UNITS =
            Map.of(NETWORK_TRAFFIC, "MB/s", SESSIONS, "count", SLOW_QUERIES, "count");

    private MetricKey(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static MetricKey of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<MetricKey> values() {
        return VALUES.all();
    }

    /**
     * Returns the unit of the metric's values.
     *
     * @return {@code %}, {@code MB/s} or {@code count}; empty for a metric that is not known
     */
    public Optional<String> unit() {
        return isKnown() ? Optional.of(UNITS.getOrDefault(this, "%")) : Optional.empty();
    }
}
