package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two forms of an answer; XML is what a caller gets who does not ask. */
enum AnswerFormat {
    JSON("application/json;charset=utf-8") {
        @Override
        byte[] write(String root, ObjectNode tree) {
            return Json.write(tree);
        }
    },
    XML("text/xml;charset=utf-8") {
        @Override
        byte[] write(String root, ObjectNode tree) {
            return XmlTree.write(root, tree).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String contentType;

    AnswerFormat(String contentType) {
        this.contentType = contentType;
    }

    static AnswerFormat of(Optional<String> parameter) {
        return switch (parameter.orElse("XML")) {
            case "JSON" -> JSON;
            case "XML" -> XML;
            default -> throw Refusals.valueNotSupported("Format", "JSON, XML");
        };
    }

    String contentType() {
        return contentType;
    }

    abstract byte[] write(String root, ObjectNode tree);
}
