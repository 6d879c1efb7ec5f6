package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on a value, with values written by hand. */
class ValueRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer | "min": 3  | 3     | 2                       | min
            integer | "max": 3  | 3     | 4                       | max
            integer | "max": 3  | "03"  | "04"                    | max
            integer | "max": 9  | -99   | 99999999999999999999999 | max
            integer | "min": 0  | "+7"  | ""                      | type
            integer | "min": 0  | 0     | 1.5                     | type
            long    | "min": 0  | 1     | true                    | type
            integer | "step": 10 | 40   | 45                      | step
            integer | "step": 10 | 0    | -1                      | step
            string  | "max": 9  | "9"   | "10"                    | max
            string  | "max": 9  | 9     | "nine"                  | type
            """)
    void numbers(String type, String rules, String good, String bad, String broken) {
        assertEdge(type, rules, good, bad, broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            string | "minLength": 2     | "ab"     | "a"      | minLength
            string | "minLength": 1     | " "      | ""       | minLength
            string | "maxLength": 2     | "😀😀"   | "abc"    | maxLength
            string | "maxBytes": 4      | "a库"    | "库库"   | maxBytes
            string | "pattern": "[a-z]+" | "ab"    | "ab1"    | pattern
            string | "pattern": "[a-z]+" | "ab"    | "ab\\n"  | pattern
            """)
    void texts(String type, String rules, String good, String bad, String broken) {
        assertEdge(type, rules, good, bad, broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            string  | "enum": ["a", "b"] | "b"   | "B"   | enum
            string  | "enum": ["1"]      | "1"   | "01"  | enum
            integer | "enum": [10, 20]   | 20    | 30    | enum
            integer | "enum": [10, 20]   | "010" | "011" | enum
            boolean | "enum": [true]     | true  | false | enum
            integer | "noneOf": [7]      | 8     | 7     | noneOf
            string  | "min": 1, "noneOf": [7] | "8" | "07" | noneOf
            string  | "noneOf": ["*"]    | "*a"  | "*"   | noneOf
            """)
    void lists_of_values(String type, String rules, String good, String bad, String broken) {
        assertEdge(type, rules, good, bad, broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            array<string> | "minItems": 1   | ["a"]  | []         | minItems
            array<string> | "maxItems": 1   | ["a"]  | ["a", "b"] | maxItems
            array<string> | "maxItems": 1   | []     | "a"        | type
            string | "format": "comma-separated", "maxItems": 2         | "a,b" | "a,b,c" | maxItems
            string | "format": "comma-separated", "enum": ["0", "1"]    | "1,0" | "1,2"   | enum
            string | "format": "comma-separated", "enum": ["0", "1"]    | "1"   | "1,"    | enum
            """)
    void items(String type, String rules, String good, String bad, String broken) {
        assertEdge(type, rules, good, bad, broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            utc-seconds    | 2018-08-05T15:00:00Z      | 2018-08-05T15:00Z
            utc-seconds    | 2016-02-29T15:00:00Z      | 2018-02-29T15:00:00Z
            offset-seconds | 2018-08-06T10:41:14+0800  | 2018-08-06T10:41:14
            offset-seconds | 2018-08-06T10:41:14+08:00 | 2018-08-06 10:41:14Z
            offset-seconds | 2018-08-06T10:41:14Z      | 2018-08-06T10:41+0800
            local-seconds  | 2022-02-01 17:16:08       | 2022-02-01T17:16:08
            local-seconds  | 2022-02-01 17:16:08       | 2022-02-01 24:16:08
            date           | 2020-12-26                | 2020-12-32
            """)
    void formats(String format, String good, String bad) {
        assertEdge("datetime", "\"format\": \"" + format + "\"", quoted(good), quoted(bad), "format");
    }

    @Test
    void the_rules_of_an_item_name_its_place() {
        HandMade list = HandMade.parameter("array<string>", "\"enum\":[\"a\"],\"maxItems\":2");
        assertThat(list.broken("{\"p\":[\"a\",\"b\",1]}"))
                .containsExactlyInAnyOrder("p maxItems", "p[1] enum", "p[2] type");
    }

    @Test
    void all_broken_rules_are_named() {
        HandMade text = HandMade.parameter("string", "\"minLength\":3,\"pattern\":\"[a-z]*\"");
        assertThat(text.broken("{\"p\":\"1\"}")).containsExactly("p minLength", "p pattern");
    }

    @Test
    void an_absent_value_breaks_no_rule() {
        HandMade text = HandMade.parameter("string", "\"minLength\":3");
        assertThat(text.broken("{}")).isEmpty();
        assertThat(text.broken("{\"p\":null}")).isEmpty();
    }

    @Test
    void a_rule_that_nobody_knows_is_a_mistake_in_the_file() {
        assertThatThrownBy(() -> HandMade.parameter("string", "\"maximum\":3")).hasMessageContaining("maximum");
        assertThatThrownBy(() -> HandMade.parameter("string", "\"format\":\"iso\""))
                .hasMessageContaining("iso");
        assertThatThrownBy(() -> HandMade.parameter("string", "\"requiredWhen\":{\"parameter\":\"q\"}"))
                .hasMessageContaining("requiredWhen");
    }

    private static void assertEdge(String type, String rules, String good, String bad, String broken) {
        HandMade operation = HandMade.parameter(type, rules);
        assertThat(operation.broken("{\"p\":" + good + "}")).isEmpty();
        assertThat(operation.broken("{\"p\":" + bad + "}")).containsExactly("p " + broken);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
