package io.multicloud.emulator.internal.huawei;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parameter of the database.
 *
 * @param range the allowed values: {@code 1-10}, {@code ON|OFF}, or an empty text for any
 */
record DatabaseParameter(
        String name,
        String type,
        String value,
        String range,
        boolean restartRequired,
        boolean readOnly,
        String description) {

    /** A small choice. Their defaults and ranges are made up after MySQL's own. */
    static final List<DatabaseParameter> ALL = List.of(
            integer("auto_increment_increment", "1", "1-65535", false, "Step between generated numbers."),
            integer("auto_increment_offset", "1", "1-65535", false, "First of the generated numbers."),
            choice("autocommit", "boolean", "ON", "ON|OFF", false, "Whether each statement is a transaction."),
            choice("binlog_checksum", "list", "CRC32", "NONE|CRC32", false, "Checksum of events in the binary log."),
            choice("character_set_server", "list", "utf8mb4", "utf8|latin1|gbk|utf8mb4", true, "Character set."),
            integer("connect_timeout", "10", "2-31536000", false, "Seconds to wait for a connecting client."),
            new DatabaseParameter("init_connect", "string", "", "", false, false, "Statements for each new client."),
            integer("innodb_buffer_pool_size", "536870912", "134217728-77309411328", true, "Bytes of cached data."),
            integer("innodb_purge_threads", "4", "1-32", false, "Threads that purge."),
            integer("long_query_time", "1", "0-3600", false, "Seconds after which a query is logged as slow."),
            new DatabaseParameter(
                    "lower_case_table_names", "integer", "1", "0-1", true, true, "Whether names of tables have cases."),
            integer("max_connections", "800", "10-100000", false, "Connections at once."),
            integer("wait_timeout", "28800", "1-31536000", false, "Seconds until an idle connection is closed."));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    static Optional<DatabaseParameter> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    boolean allows(String text) {
        if (range.isEmpty()) {
            return true;
        }
        if (!type.equals("integer")) {
            return List.of(range.split("\\|", -1)).contains(text);
        }
        String[] limits = range.split("-", -1);
        return NUMBER.matcher(text).matches()
                && Long.parseLong(text) >= Long.parseLong(limits[0])
                && Long.parseLong(text) <= Long.parseLong(limits[1]);
    }

    private static DatabaseParameter integer(
            String name, String value, String range, boolean restartRequired, String description) {
        return new DatabaseParameter(name, "integer", value, range, restartRequired, false, description);
    }

    private static DatabaseParameter choice(
            String name, String type, String value, String range, boolean restartRequired, String description) {
        return new DatabaseParameter(name, type, value, range, restartRequired, false, description);
    }
}
