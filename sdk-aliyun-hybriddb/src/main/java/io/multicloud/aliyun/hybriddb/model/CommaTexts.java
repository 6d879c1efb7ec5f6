package io.multicloud.aliyun.hybriddb.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that the service writes as one text; some of its texts have blanks after the commas. */
final class CommaTexts {

    private CommaTexts() {}

    static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
