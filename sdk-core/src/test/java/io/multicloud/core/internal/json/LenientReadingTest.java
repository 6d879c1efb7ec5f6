package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.spi.Naming;
import io.multicloud.core.testing.Color;
import io.multicloud.core.testing.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientReadingTest {

    private static Thing read(String json) {
        JsonCodec codec = JsonCodec.create(Naming.UPPER_CAMEL, true);
        try {
            return codec.read(codec.parser(json), Thing.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void numbers_and_booleans_come_as_text() {
        Thing thing = read("{'Size':'3','Bytes':'4','Ready':'false','Load':'0.5'}".replace('\'', '"'));
        assertThat(thing.size()).isEqualTo(3);
        assertThat(thing.bytes()).isEqualTo(4L);
        assertThat(thing.ready()).isFalse();
        assertThat(thing.load()).isEqualTo(0.5);
    }

    @Test
    void text_comes_as_numbers_and_booleans() {
        assertThat(read("{\"Name\":7}").name()).isEqualTo("7");
        assertThat(read("{\"Name\":true}").name()).isEqualTo("true");
        assertThat(read("{\"Color\":7}").color()).isEqualTo(Color.of("7"));
    }

    @Test
    void an_empty_text_stands_for_anything_absent() {
        Thing thing =
                read(("{'Size':'','Bytes':'','Ready':'','Load':'','Color':'','Created':'','Updated':'','Local':'',"
                                + "'Main':'','Parts':'','Tags':''}")
                        .replace('\'', '"'));
        assertThat(thing).isEqualTo(read("{}"));
        assertThat(thing.parts()).isEmpty();
        assertThat(thing.tags()).isEmpty();
    }

    @Test
    void null_stands_for_anything_absent() {
        assertThat(read("{\"Size\":null,\"Color\":null,\"Main\":null,\"Parts\":null,\"Tags\":null,\"Created\":null}"))
                .isEqualTo(read("{}"));
    }

    @Test
    void unknown_members_and_values_are_read_over() {
        Thing thing = read("{\"New\":{\"a\":[1,{\"b\":2}]},\"Color\":\"MAUVE\",\"Name\":\"a\"}");
        assertThat(thing.name()).isEqualTo("a");
        assertThat(thing.color())
                .isEqualTo(Color.of("MAUVE"))
                .satisfies(c -> assertThat(c.isKnown()).isFalse());
    }

    @Test
    void a_member_of_quite_another_type_is_absent_and_the_rest_is_read() {
        Thing thing = read(
                "{\"Size\":{\"a\":1},\"Ready\":\"perhaps\",\"Created\":\"soon\",\"Main\":\"text\","
                        + "\"Color\":[1],\"Bytes\":\"many\",\"Load\":[],\"Parts\":[{\"Id\":\"p\",\"Weight\":\"heavy\"}],\"Name\":\"a\"}");
        assertThat(thing.size()).isNull();
        assertThat(thing.ready()).isNull();
        assertThat(thing.created()).isNull();
        assertThat(thing.main()).isNull();
        assertThat(thing.bytes()).isNull();
        assertThat(thing.parts()).containsExactly(new Thing.Part("p", null));
        assertThat(thing.name()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Parts':[{'Id':'p'}]}",
                "{'Parts':{'Part':[{'Id':'p'}]}}",
                "{'Parts':{'Part':{'Id':'p'}}}",
                "{'Parts':{'Id':'p','Weight':null}}",
                "{'Parts':[{'Id':'p'},null]}"
            })
    void a_list_comes_as_an_array_wrapped_or_as_its_only_element(String json) {
        assertThat(read(json.replace('\'', '"')).parts()).containsExactly(new Thing.Part("p", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'Tags':['x','y']}", "{'Tags':{'Tag':['x','y']}}"})
    void a_list_of_texts_comes_wrapped_too(String json) {
        assertThat(read(json.replace('\'', '"')).tags()).containsExactly("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'Tags':'x'}", "{'Tags':{'Tag':'x'}}", "{'Tags':{'Tag':['x']}}"})
    void one_text_comes_without_the_array_too(String json) {
        assertThat(read(json.replace('\'', '"')).tags()).containsExactly("x");
    }

    @Test
    void an_object_of_texts_is_no_list_of_texts() {
        assertThat(read("{\"Tags\":{\"Tag\":\"x\",\"More\":\"y\"}}").tags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Parts':{}}",
                "{'Parts':[]}",
                "{'Parts':{'Part':[]}}",
                "{'Parts':{'Part':null}}",
                "{'Parts':{'Part':''}}",
                "{'Parts':''}"
            })
    void an_empty_list_comes_in_several_forms(String json) {
        assertThat(read(json.replace('\'', '"')).parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-06T12:41:27Z,2018-08-06T12:41:27Z", "2018-08-06T12:41Z,2018-08-06T12:41:00Z",
        "2018-08-20T02:33:49+0800,2018-08-19T18:33:49Z", "2018-08-20T02:33:49+08:00,2018-08-19T18:33:49Z",
        "2019-02-13T06:52:13.855000Z,2019-02-13T06:52:13.855Z", "2018-08-20 02:33:49+0800,2018-08-19T18:33:49Z"
    })
    void times_come_in_several_forms(String text, String instant) {
        assertThat(read("{\"Created\":\"" + text + "\"}").created()).isEqualTo(Instant.parse(instant));
        assertThat(read("{\"Updated\":\"" + text + "\"}").updated())
                .satisfies(t -> assertThat(t.toInstant()).isEqualTo(Instant.parse(instant)));
    }

    @Test
    void a_time_keeps_its_offset_and_one_without_a_zone_gets_none() {
        assertThat(read("{\"Updated\":\"2018-08-20T02:33:49+0800\"}").updated())
                .isEqualTo(OffsetDateTime.parse("2018-08-20T02:33:49+08:00"));
        assertThat(read("{\"Local\":\"2020-05-03 22:16:22\"}").local())
                .isEqualTo(LocalDateTime.of(2020, 5, 3, 22, 16, 22));
        assertThat(read("{\"Created\":\"2020-05-03 22:16:22\"}").created()).isNull();
    }
}
