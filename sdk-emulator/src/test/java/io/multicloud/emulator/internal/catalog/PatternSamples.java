package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that a form allows, and texts that it does not, for every form of an operation that the emulator serves. */
final class PatternSamples {

    private static final EdgeValues SEGMENT = samples(List.of("a", "库 b"), List.of("a/b", "a?b", "a#"));
    private static final EdgeValues TAG_KEY =
            samples(List.of("_sys", "a b", "库", "x_sys_"), List.of("_sys_", "_sys_a", " a", "a ", " "));

    private static final Map<String, EdgeValues> BY_PLACE = Map.ofEntries(
            Map.entry("huawei CreateInstance project_id", SEGMENT),
            Map.entry("huawei ListInstances project_id", SEGMENT),
            Map.entry(
                    "huawei CreateInstance X-Client-Token",
                    samples(
                            List.of("00000000-0000-0000-0000-000000000000", "09afedcb-09af-09af-09af-09af09af09af"),
                            List.of(
                                    "0F8fad5b-d9cb-469f-a165-70867728950e",
                                    "0f8fad5b-d9cb-469f-a165-70867728950",
                                    "0f8fad5bd9cb469fa16570867728950e",
                                    "gf8fad5b-d9cb-469f-a165-70867728950e"))),
            Map.entry(
                    "huawei CreateInstance name",
                    samples(
                            List.of("abcd", "Zz9.", "库-_.", "a一龥b"),
                            List.of("1abc", "-abc", ".abc", "ab cd", "abc!", "éabc", "ab\u9fa6d"))),
            Map.entry("huawei CreateInstance ha.mode", samples(List.of("HA", "ha", "Ha"), List.of("HAA", "Single"))),
            Map.entry(
                    "huawei CreateInstance password",
                    samples(
                            List.of("Aaaaaaa1", "Aaaaaaa-", "AAAAAA1-", "aaaaaa1-"),
                            List.of("aaaaaaa1", "AAAAAAA1", "aaaaaaa-", "1111111-", "AaAaAaAa"))),
            Map.entry(
                    "huawei CreateInstance backup_strategy.start_time",
                    samples(
                            List.of("00:00-01:00", "08:15-09:15", "09:30-10:30", "19:45-20:45", "23:45-00:45"),
                            List.of(
                                    "23:00-24:00",
                                    "08:15-10:15",
                                    "08:15-08:15",
                                    "08:15-09:30",
                                    "08:10-09:10",
                                    "8:15-9:15",
                                    "08:15-09:15 ",
                                    "01:00-00:00"))),
            Map.entry(
                    "huawei CreateInstance time_zone",
                    samples(
                            List.of("UTC-12:00", "UTC+12:00", "UTC+00:00", "UTC+09:00"),
                            List.of("UTC+13:00", "UTC-13:00", "UTC+08:30", "UTC8", "utc+08:00", "+08:00"))),
            Map.entry("huawei CreateInstance tags[0].key", TAG_KEY),
            Map.entry("huawei ListInstances tags[0].key", TAG_KEY));

    private PatternSamples() {}

    static EdgeValues of(String place) {
        EdgeValues samples = BY_PLACE.get(place);
        if (samples == null) {
            samples = place.startsWith("huawei ") ? ofHuawei(place) : AliyunPatternSamples.BY_PLACE.get(place);
        }
        if (samples == null) {
            throw new AssertionError("no samples for the form of " + place);
        }
        return samples;
    }

    /** Parameters of other operations that are like those of CreateInstance. */
    private static @Nullable EdgeValues ofHuawei(String place) {
        String parameter = place.substring(place.lastIndexOf(' ') + 1);
        return switch (parameter) {
            case "project_id", "instance_id", "backup_id" -> SEGMENT;
            case "database_name" -> samples(List.of("MySQL", "mysql"), List.of("MySQL ", "MySQLs", "PostgreSQL"));
            case "db_user_pwd" -> BY_PLACE.get("huawei CreateInstance password");
            default ->
                place.contains(" CreateManualBackup ")
                        ? ofBackup(parameter)
                        : BY_PLACE.get("huawei CreateInstance " + parameter);
        };
    }

    private static EdgeValues ofBackup(String parameter) {
        return parameter.equals("name")
                ? samples(List.of("abcd", "Zz9-_"), List.of("1abc", "_abc", "ab.cd", "ab cd", "库abc"))
                : samples(List.of("a b", "库!"), List.of("a>", "a<", "a\"", "a&", "a'", "a="));
    }

    static EdgeValues samples(List<String> kept, List<String> broken) {
        return new EdgeValues(nodes(kept), nodes(broken));
    }

    private static List<JsonNode> nodes(List<String> texts) {
        return texts.stream().map(text -> (JsonNode) TextNode.valueOf(text)).toList();
    }
}
