package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.xml.XmlAnswer;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Starts to read an answer: JSON, and XML too where the service speaks it. The text itself says which, as a gateway may
 * answer in a form that nobody asked for, under a content type of another.
 */
final class AnswerParsers {

    private final JsonCodec codec;
    private final boolean xml;

    AnswerParsers(PipelineConfig config) {
        this.codec = config.codec();
        this.xml = config.service().xml();
    }

    /** Tells whether an answer is one in XML, where every value is a text. */
    boolean isXml(AnswerText text) {
        return xml && !text.isUsual() && XmlAnswer.isXml(text.get());
    }

    JsonParser parser(AnswerText text) throws IOException {
        return parser(text, Set.of(), name -> null);
    }

    /** Starts to read as if some headers were members of the body's object. */
    JsonParser parser(AnswerText text, Set<String> headers, Function<String, @Nullable String> header)
            throws IOException {
        if (text.isUsual() && headers.isEmpty()) {
            return codec.parser(text.bytes());
        }
        return isXml(text)
                ? codec.parser(XmlAnswer.read(text.get()), headers, header)
                : codec.parser(text.get(), headers, header);
    }
}
