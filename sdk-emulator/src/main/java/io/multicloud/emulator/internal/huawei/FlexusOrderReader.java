package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Reads an order from a body that keeps the documented rules, and fills in the defaults. */
final class FlexusOrderReader {

    private FlexusOrderReader() {}

    static FlexusOrder read(ObjectNode body) {
        BodyFields fields = new BodyFields(body);
        return read(fields, fields.object("datastore").text("version"), fields.text("region"));
    }

    static FlexusOrder readRestore(ObjectNode body, String version, String projectRegion) {
        BodyFields fields = new BodyFields(body);
        return read(fields, version, fields.optionalText("region").orElse(projectRegion));
    }

    private static FlexusOrder read(BodyFields fields, String version, String region) {
        return new FlexusOrder(
                fields.text("name"),
                version,
                fields.text("flavor_ref"),
                fields.object("volume").integer("size"),
                region,
                fields.text("availability_zone"),
                fields.optionalObject("ha").map(FlexusOrderReader::highAvailability),
                port(fields.value("port")),
                fields.optionalObject("backup_strategy").map(BackupRule::read).orElse(BackupRule.DEFAULT),
                charge(fields.object("charge_info")),
                fields.optionalText("time_zone").orElse("UTC+08:00"),
                tags(fields.value("tags")));
    }

    private static FlexusOrder.HighAvailability highAvailability(BodyFields ha) {
        return new FlexusOrder.HighAvailability(ha.text("mode"), ha.text("replication_mode"));
    }

    /** The table says a string, the examples show a number: both are taken. */
    private static int port(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? 3306 : value.asInt();
    }

    /** A restore may leave the number of periods out; that it is one then is a guess. */
    private static FlexusOrder.Charge charge(BodyFields charge) {
        return new FlexusOrder.Charge(
                charge.text("period_type").equals("year"),
                charge.optionalInteger("period_num").orElse(1),
                charge.flag("is_auto_renew"),
                charge.flag("is_auto_pay"));
    }

    private static List<FlexusOrder.Tag> tags(JsonNode list) {
        List<FlexusOrder.Tag> tags = new ArrayList<>();
        list.forEach(tag -> tags.add(
                new FlexusOrder.Tag(tag.path("key").asText(), tag.path("value").asText())));
        return List.copyOf(tags);
    }
}
