package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One layout, so that a change of a fact is a change of its line. */
class CatalogFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aliyun-hybriddb",
                "huawei-flexus-rds",
                "huawei-iam",
                "capitalonline-mysql",
                "capitalonline-redis"
            })
    void a_file_is_laid_out_as_a_printer_would(String name) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String text = text("/io/multicloud/emulator/catalog/" + name + ".json");
        assertThat(mapper.writer(printer()).writeValueAsString(mapper.readTree(text)) + "\n")
                .isEqualTo(text);
    }

    private static String text(String path) throws IOException {
        try (InputStream file = CatalogFormatTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(twoBlanks);
        printer.indentObjectsWith(twoBlanks);
        return printer;
    }
}
