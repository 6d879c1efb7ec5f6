package io.multicloud.emulator.internal.capitalonline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A parameter of an instance: some of MySQL's, of which the documents name three. Limits, defaults and what needs a
 * restart are made up.
 *
 * @param allowed a range of whole numbers in the documented form, or the allowed texts with bars between, which is a guess
 */
record MysqlParameter(
        String name, String first, String allowed, boolean modifiable, boolean restart, String description) {

    private static final Pattern RANGE = Pattern.compile("\\[([0-9]+)-([0-9]+)]");

    static final List<MysqlParameter> ALL = List.of(
            new MysqlParameter("back_log", "300", "[1-65535]", true, true, "Connection requests that may wait."),
            new MysqlParameter(
                    "connect_timeout", "10", "[2-31536000]", true, false, "Seconds to wait for a handshake."),
            new MysqlParameter("event_scheduler", "OFF", "[ON|OFF]", true, false, "Whether events run."),
            new MysqlParameter(
                    "innodb_ft_max_token_size", "84", "[10-84]", true, true, "Longest word in a full-text index."),
            new MysqlParameter("innodb_page_size", "16384", "[16384]", false, true, "Bytes of a page."),
            new MysqlParameter("long_query_time", "10", "[0-3600]", true, false, "Seconds that make a query slow."),
            new MysqlParameter("max_connections", "2000", "[10-100000]", true, false, "Most clients at once."),
            new MysqlParameter("wait_timeout", "28800", "[1-31536000]", true, false, "Seconds until idle clients go."));

    static Optional<MysqlParameter> find(String name) {
        return ALL.stream().filter(parameter -> parameter.name.equals(name)).findFirst();
    }

    boolean allows(String value) {
        Matcher range = RANGE.matcher(allowed);
        if (!range.matches()) {
            return Stream.of(allowed.substring(1, allowed.length() - 1).split("\\|", -1))
                    .anyMatch(value::equals);
        }
        return value.matches("[0-9]{1,18}")
                && Long.parseLong(value) >= Long.parseLong(range.group(1))
                && Long.parseLong(value) <= Long.parseLong(range.group(2));
    }
}
