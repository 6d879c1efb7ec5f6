package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads an order from a body by the documented rules, of which each has a method here. */
final class FlexusOrderReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]{3,63}");
    private static final Pattern TIME_ZONE = Pattern.compile("UTC[+-](0[0-9]|1[0-2]):00");

    private FlexusOrderReader() {}

    static FlexusOrder read(ObjectNode body) {
        BodyFields fields = new BodyFields(body);
        if (!fields.flag("is_flexus")) {
            throw Refusals.invalid("is_flexus", "must be true");
        }
        String name = name(fields);
        BodyFields datastore = fields.object("datastore");
        datastore.oneOf("type", List.of("MySQL"));
        fields.optionalText("password").ifPresent(PasswordRule::check);
        return new FlexusOrder(
                name,
                datastore.oneOf("version", List.of("5.7", "8.0")),
                fields.text("flavor_ref"),
                disk(fields.object("volume")),
                fields.text("region"),
                fields.text("availability_zone"),
                fields.optionalObject("ha").map(FlexusOrderReader::highAvailability),
                port(fields.value("port")),
                fields.optionalObject("backup_strategy").map(BackupRule::read).orElse(BackupRule.DEFAULT),
                charge(fields.object("charge_info")),
                timeZone(fields),
                TagRule.read(fields.value("tags")));
    }

    private static String name(BodyFields fields) {
        String name = fields.text("name");
        if (!NAME.matcher(name).matches() || name.getBytes(StandardCharsets.UTF_8).length > 64) {
            throw Refusals.invalid(
                    "name",
                    "must be 4 to 64 bytes of letters, digits, '-', '_', '.' and Chinese characters,"
                            + " and begin with a letter or a Chinese character");
        }
        return name;
    }

    private static int disk(BodyFields volume) {
        volume.oneOf("type", List.of("CLOUDSSD"));
        int size = volume.integer("size", 40, 4000);
        if (size % 10 != 0) {
            throw Refusals.invalid("volume.size", "must be a multiple of 10");
        }
        return size;
    }

    private static FlexusOrder.HighAvailability highAvailability(BodyFields ha) {
        String mode = ha.text("mode");
        if (!mode.equalsIgnoreCase("HA")) {
            throw Refusals.invalid("ha.mode", "must be HA");
        }
        return new FlexusOrder.HighAvailability(mode, ha.oneOf("replication_mode", List.of("async", "semisync")));
    }

    /** The table says a string, the examples show a number: both are taken. */
    private static int port(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return 3306;
        }
        int port = value.isTextual() || value.isInt() ? value.asInt(-1) : -1;
        if (port < 1024 || port > 65_535 || port == 12_017 || port == 33_071) {
            throw Refusals.invalid("port", "must be 1024 to 65535, not 12017 and not 33071");
        }
        return port;
    }

    private static FlexusOrder.Charge charge(BodyFields charge) {
        charge.oneOf("charge_mode", List.of("prePaid"));
        boolean yearly = charge.oneOf("period_type", List.of("month", "year")).equals("year");
        int periods = charge.integer("period_num", 1, yearly ? 3 : 9);
        charge.flag("is_auto_renew");
        return new FlexusOrder.Charge(yearly, periods, charge.flag("is_auto_pay"));
    }

    private static String timeZone(BodyFields fields) {
        String zone = fields.optionalText("time_zone").orElse("UTC+08:00");
        if (!TIME_ZONE.matcher(zone).matches()) {
            throw Refusals.invalid("time_zone", "must be UTC-12:00 to UTC+12:00 in whole hours");
        }
        return zone;
    }
}
