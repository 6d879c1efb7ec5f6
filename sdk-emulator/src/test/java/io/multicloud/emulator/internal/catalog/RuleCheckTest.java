package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request must hold, and how its parameters depend on each other. */
class RuleCheckTest {

    private static final String OTHER = "{\"name\":\"other\",\"in\":\"body\",\"type\":\"string\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            object             | {}     | []
            map<string,string> | {}     | 1
            array<object>      | [{}]   | {}
            boolean            | false  | "false"
            string             | "a"    | 1
            datetime           | "a"    | 1
            number             | 1.5    | true
            """)
    void types_are_checked_without_a_rule(String type, String good, String bad) {
        HandMade operation = HandMade.parameter(type, "");
        assertThat(operation.broken("{\"p\":" + good + "}")).isEmpty();
        assertThat(operation.broken("{\"p\":" + bad + "}")).containsExactly("p type");
    }

    @Test
    void outside_of_bodies_a_boolean_is_a_text() {
        HandMade query = HandMade.parameters("{\"name\":\"p\",\"in\":\"query\",\"type\":\"boolean\"}");
        assertThat(query.broken("{\"p\":\"True\"}")).isEmpty();
        assertThat(query.broken("{\"p\":\"yes\"}")).containsExactly("p type");
    }

    @Test
    void a_required_parameter_is_missed_unless_a_default_is_documented() {
        String required = "{\"name\":\"p\",\"in\":\"body\",\"type\":\"string\",\"required\":true}";
        HandMade operation = HandMade.parameters(required);
        assertThat(operation.broken("{}")).containsExactly("p required");
        assertThat(operation.broken("{\"p\":null}")).containsExactly("p required");
        assertThat(operation.broken("{\"p\":\"\"}")).isEmpty();
        HandMade contradiction = HandMade.parameters(required.replace("true", "true,\"default\":false"));
        assertThat(contradiction.broken("{}")).isEmpty();
    }

    @Test
    void a_blank_text_is_absent_where_the_protocol_says_so() {
        HandMade operation =
                HandMade.parameters("{\"name\":\"p\",\"in\":\"query\",\"type\":\"integer\",\"required\":true}");
        assertThat(operation.broken(RuleCheck.blankIsAbsent(), "{\"p\":\" \"}")).containsExactly("p required");
        assertThat(operation.broken(RuleCheck.strict(), "{\"p\":\" \"}")).containsExactly("p type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "equals": "VPC"    | {"other": "VPC"}   | {"other": "Classic"}
            "equals": "VPC"    | {"other": "VPC"}   | {}
            "equals": true     | {"other": "true"}  | {"other": "false"}
            "in": ["a", "b"]   | {"other": "b"}     | {"other": "c"}
            "present": true    | {"other": "any"}   | {}
            "present": false   | {}                 | {"other": "any"}
            "present": false   | {"other": null}    | {"other": ""}
            """)
    void a_parameter_can_be_required_by_another(String condition, String demanding, String other) {
        HandMade operation = HandMade.parameters(
                "{\"name\":\"p\",\"in\":\"body\",\"type\":\"string\",\"rules\":{\"requiredWhen\":{\"parameter\":"
                        + "\"other\"," + condition + "}}}",
                OTHER);
        assertThat(operation.broken(demanding)).containsExactly("p requiredWhen");
        assertThat(operation.broken(demanding.replace("{", "{\"p\":\"x\"" + (demanding.length() > 2 ? "," : ""))))
                .isEmpty();
        assertThat(operation.broken(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-08-05T15:00:00Z     | 2018-08-05T15:00:01Z     | 2018-08-05T15:00:00Z
            2018-08-05T15:00Z        | 2018-08-05T15:01Z        | 2018-08-05T14:59Z
            2018-08-05T15:00:01Z     | 2018-08-05T15:01Z        | 2018-08-05T15:00Z
            2018-08-06T10:00:00+0800 | 2018-08-06T10:00:00+0700 | 2018-08-06T10:00:00+0900
            2022-02-01 17:16:08      | 2022-02-01 17:16:09      | 2022-02-01 17:16:07
            2020-12-26               | 2020-12-27               | 2020-12-26
            """)
    void a_time_can_be_bound_to_come_after_another(String time, String later, String notLater) {
        HandMade operation = HandMade.parameters(
                OTHER, "{\"name\":\"p\",\"in\":\"body\",\"type\":\"datetime\",\"rules\":{\"after\":\"other\"}}");
        String values = "{\"other\":\"" + time + "\",\"p\":\"%s\"}";
        assertThat(operation.broken(values.formatted(later))).isEmpty();
        assertThat(operation.broken(values.formatted(notLater))).containsExactly("p after");
        assertThat(operation.broken(values.formatted("soon"))).isEmpty();
        assertThat(operation.broken("{\"p\":\"" + time + "\"}")).isEmpty();
    }

    @Test
    void a_case_adds_rules_to_the_others() {
        HandMade operation = HandMade.parameters(
                OTHER,
                "{\"name\":\"p\",\"in\":\"body\",\"type\":\"integer\",\"rules\":{\"max\":9,\"when\":[{\"parameter\":"
                        + "\"other\",\"equals\":\"year\",\"rules\":{\"max\":3}}]}}");
        assertThat(operation.broken("{\"other\":\"month\",\"p\":9}")).isEmpty();
        assertThat(operation.broken("{\"other\":\"year\",\"p\":3}")).isEmpty();
        assertThat(operation.broken("{\"other\":\"year\",\"p\":4}")).containsExactly("p max");
        assertThat(operation.broken("{\"other\":\"year\",\"p\":10}")).containsExactly("p max", "p max");
    }

    @Test
    void members_are_checked_where_they_stand() {
        String field = "{\"name\":\"key\",\"in\":\"body\",\"type\":\"string\",\"required\":true,\"rules\":{"
                + "\"maxLength\":1}}";
        HandMade operation = HandMade.parameters(
                "{\"name\":\"one\",\"in\":\"body\",\"type\":\"object\",\"fields\":[" + field + "]}",
                "{\"name\":\"all\",\"in\":\"body\",\"type\":\"array<object>\",\"fields\":[" + field + "]}");
        assertThat(operation.broken("{}")).isEmpty();
        assertThat(operation.broken("{\"one\":{\"key\":\"a\"},\"all\":[{\"key\":\"a\"}]}"))
                .isEmpty();
        assertThat(operation.broken("{\"one\":{},\"all\":[{\"key\":\"a\"},{\"key\":\"ab\"},{},1]}"))
                .containsExactly("one.key required", "all[1].key maxLength", "all[2].key required", "all[3] type");
    }

    @Test
    void joined_pairs_are_checked_like_the_list_they_stand_for() {
        HandMade operation = HandMade.parameters("""
                {"name":"tags","in":"query","type":"array<object>","wire":"string","rules":{"maxItems":3},"fields":[
                 {"name":"key","in":"body","type":"string","required":true,"rules":{"minLength":1}},
                 {"name":"value","in":"body","type":"string","rules":{"maxLength":2}}]}""");
        assertThat(operation.broken("{\"tags\":\"a=1,b=,c\"}")).isEmpty();
        assertThat(operation.broken("{\"tags\":\"a=1,=2,c=3=,d\"}"))
                .containsExactly("tags maxItems", "tags[1].key minLength");
        assertThat(operation.broken("{\"tags\":\"a=b=c\"}")).containsExactly("tags[0].value maxLength");
    }

    @Test
    void a_parameter_is_read_under_all_its_names() {
        HandMade operation = HandMade.parameters("""
                {"name":"PayType","in":"query","type":"string","required":true,"wireName":"ChargeType",
                 "aliases":["ChargeType"],"rules":{"maxLength":1}}""");
        assertThat(operation.broken("{\"ChargeType\":\"a\"}")).isEmpty();
        assertThat(operation.broken("{\"ChargeType\":\"ab\"}")).containsExactly("ChargeType maxLength");
        assertThat(operation.broken("{\"PayType\":\"a\",\"ChargeType\":\"ab\"}"))
                .containsExactly("ChargeType maxLength");
        assertThat(operation.broken("{}")).containsExactly("PayType required");
    }
}
