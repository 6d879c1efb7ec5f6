package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** At most 20 tags. Which characters they may hold is documented in several ways, so only lengths are checked. */
final class TagRule {

    static final int MOST = 20;

    private TagRule() {}

    static List<FlexusOrder.Tag> read(JsonNode tags) {
        if (tags.isMissingNode() || tags.isNull()) {
            return List.of();
        }
        if (!tags.isArray() || tags.size() > MOST) {
            throw Refusals.invalid("tags", "must be a list of at most " + MOST);
        }
        List<FlexusOrder.Tag> read = new ArrayList<>();
        for (JsonNode tag : tags) {
            if (!(tag instanceof ObjectNode object)) {
                throw Refusals.invalid("tags", "must hold objects with key and value");
            }
            read.add(tag(object));
        }
        return List.copyOf(read);
    }

    private static FlexusOrder.Tag tag(ObjectNode tag) {
        String key = new BodyFields(tag, "tags.").text("key");
        JsonNode value = tag.path("value");
        if (key.length() > 128 || !key.equals(key.strip()) || key.startsWith("_sys_")) {
            throw Refusals.invalid(
                    "tags.key", "must be 1 to 128 characters without outer blanks and not begin with _sys_");
        }
        if (!value.isTextual() || value.textValue().length() > 255) {
            throw Refusals.invalid("tags.value", "must be a text of at most 255 characters");
        }
        return new FlexusOrder.Tag(key, value.textValue());
    }
}
