package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import io.multicloud.core.observe.Drift;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final JsonCodec CODEC = JsonCodec.create(Naming.UPPER_CAMEL, true);

    private Thing thing = read("{}", new Drifts(ThingOperations.READ, false));

    private List<String> drifts(String json) {
        return drifts(json, false);
    }

    private List<String> drifts(String json, boolean textsOnly) {
        Drifts drifts = new Drifts(ThingOperations.READ, textsOnly);
        thing = read(json, drifts);
        return drifts.found().stream().map(DriftTest::line).toList();
    }

    private static Thing read(String json, Drifts drifts) {
        try (JsonParser parser = CODEC.parser(json.replace('\'', '"'))) {
            return CODEC.read(parser, Thing.class, drifts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Drift drift) {
        return drift.toString().replace("test.things.ReadThing: ", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Name':'a','Size':1,'Bytes':2,'Ready':false,'Load':0.5,'Color':'RED','Created':'2018-08-06T12:41Z',"
                        + "'Main':{'Id':'p','Weight':1},'Parts':[{'Id':'p'}],'Tags':['x'],'X-Thing-Secret':'fake'}",
                "{'Name':'','Size':'','Bytes':'','Ready':'','Load':'','Color':'','Created':'','Local':'','Main':'',"
                        + "'Parts':'','Tags':''}",
                "{'Size':null,'Color':null,'Main':null,'Parts':null,'Tags':null,'X-Thing-Secret':null}",
                "{'Load':1,'Color':'red'}",
                "{'Parts':{'Part':[{'Id':'p'},{'Id':'q'}]},'Tags':{'Tag':['x']}}",
                "{'Parts':{},'Tags':{'Tag':null}}",
                "{'Parts':{'Part':[]},'Tags':{'Tag':''}}"
            })
    void what_is_as_documented_is_no_drift(String json) {
        assertThat(drifts(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'Size':'3'}; OTHER_TYPE at Size: text for Integer",
                "{'Bytes':'4'}; OTHER_TYPE at Bytes: text for Long",
                "{'Load':'0.5'}; OTHER_TYPE at Load: text for Double",
                "{'Ready':'false'}; OTHER_TYPE at Ready: text for Boolean",
                "{'Ready':1}; OTHER_TYPE at Ready: number for Boolean",
                "{'Ready':'perhaps'}; OTHER_TYPE at Ready: text for Boolean",
                "{'Size':'many'}; OTHER_TYPE at Size: text for Integer",
                "{'Size':1.5}; OTHER_TYPE at Size: number for Integer",
                "{'Size':99999999999}; OTHER_TYPE at Size: number for Integer",
                "{'Size':{'a':1}}; OTHER_TYPE at Size: object for Integer",
                "{'Load':[1]}; OTHER_TYPE at Load: array for Double",
                "{'Name':7}; OTHER_TYPE at Name: number for String",
                "{'Name':true}; OTHER_TYPE at Name: boolean for String",
                "{'Name':{'a':1}}; OTHER_TYPE at Name: object for String",
                "{'Color':[1]}; OTHER_TYPE at Color: array for Color",
                "{'Created':'soon'}; OTHER_TYPE at Created: text for Instant",
                "{'Created':1533559287}; OTHER_TYPE at Created: number for Instant",
                "{'Local':{}}; OTHER_TYPE at Local: object for LocalDateTime",
                "{'Main':'text'}; OTHER_TYPE at Main: text for Part",
                "{'Main':7}; OTHER_TYPE at Main: number for Part",
                "{'Main':[{'Id':'p'}]}; OTHER_TYPE at Main: array for Part",
                "{'Main':{'Weight':'1'}}; OTHER_TYPE at Main.Weight: text for Integer",
                "{'Parts':[{'Weight':'1'},{'Weight':'2'}]}; OTHER_TYPE at Parts[].Weight: text for Integer",
                "{'Parts':{'Part':[{'Weight':'1'}]}}; OTHER_TYPE at Parts[].Weight: text for Integer",
                "{'Parts':{'Part':['x']}}; OTHER_TYPE at Parts[]: text for Part",
                "{'Parts':{'Part':{'Id':'p'}}}; OTHER_TYPE at Parts: object for List",
                "{'Parts':{'Id':'p','Weight':null}}; OTHER_TYPE at Parts: object for List",
                "{'Tags':'x'}; OTHER_TYPE at Tags: text for List",
                "{'Tags':{'Tag':'x'}}; OTHER_TYPE at Tags: text for List",
                "{'Tags':[7]}; OTHER_TYPE at Tags[]: number for String",
                "{'Color':'MAUVE'}; UNKNOWN_VALUE at Color: MAUVE for Color",
                "{'New':1}; UNKNOWN_FIELD at New: number for Thing",
                "{'New':{'a':[1,{'b':2}]}}; UNKNOWN_FIELD at New: object for Thing",
                "{'New':[1]}; UNKNOWN_FIELD at New: array for Thing",
                "{'Main':{'New':'x','Id':'p'}}; UNKNOWN_FIELD at Main.New: text for Part",
                "{'Main':{'Id':'p','Weight':1,'New':{}}}; UNKNOWN_FIELD at Main.New: object for Part",
                "{'Parts':[{'New':true}]}; UNKNOWN_FIELD at Parts[].New: boolean for Part",
                "{'New':{'a':1},'Name':'a','Size':1,'Bytes':1,'Ready':true,'Load':1.0,'Color':'RED','Created':'',"
                        + "'Updated':'','Local':'','Main':'','Parts':[],'Tags':[],'X-Thing-Secret':'x'};"
                        + "UNKNOWN_FIELD at New: object for Thing",
                "{'Main':{'New':{'a':1},'Id':'p','Weight':1},'Name':'a'}; UNKNOWN_FIELD at Main.New: object for Part",
                "{'Parts':[{'New':{},'Id':'p','Weight':1},{'Id':'q'}]}; UNKNOWN_FIELD at Parts[].New: object for Part",
                "{'Parts':{'Part':[{'New':[]}]}}; UNKNOWN_FIELD at Parts[].New: array for Part"
            })
    void each_kind_is_noted_with_its_place_and_both_types(String json, String drift) {
        assertThat(drifts(json)).containsExactly(drift);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Parts':{'New':[{'Weight':'1','Other':2}],'Id':'p','Weight':3}}",
                "{'Parts':{'New':[],'Id':'p','Weight':3}}",
                "{'Parts':{'New':['x',7],'Weight':3,'Id':'p'}}"
            })
    void an_element_that_begins_with_an_unknown_list_is_no_wrapper(String json) {
        assertThat(drifts(json))
                .containsExactly(
                        "OTHER_TYPE at Parts: object for List", "UNKNOWN_FIELD at Parts[].New: array for Part");
        assertThat(thing.parts()).containsExactly(new Thing.Part("p", 3));
    }

    @Test
    void a_wrapper_that_comes_twice_holds_what_came_last() {
        assertThat(drifts("{'Parts':{'Part':[{'Id':'p'}],'Part':[{'Id':'q'}]}}"))
                .isEmpty();
        assertThat(thing.parts()).containsExactly(new Thing.Part("q", null));
    }

    @Test
    void what_was_noted_is_read_all_the_same() {
        assertThat(drifts("{'Size':99999999999,'New':{'a':1},'Bytes':'4','X-Thing-Secret':{'a':1},'Name':7}"))
                .hasSize(5);
        assertThat(thing.size()).isNull();
        assertThat(thing.bytes()).isEqualTo(4L);
        assertThat(thing.secret()).isNull();
        assertThat(thing.name()).isEqualTo("7");
    }

    @Test
    void a_kind_is_noted_once_however_often_it_comes() {
        assertThat(drifts("{'Parts':[{'New':1},{'New':2},{'Weight':'1'},{'Weight':'2'}],'Color':7}"))
                .containsExactly(
                        "UNKNOWN_FIELD at Parts[].New: number for Part",
                        "OTHER_TYPE at Parts[].Weight: text for Integer",
                        "OTHER_TYPE at Color: number for Color",
                        "UNKNOWN_VALUE at Color: 7 for Color");
    }

    @Test
    void the_notes_of_one_answer_are_bounded() {
        StringBuilder json = new StringBuilder("{'Name':'a'");
        for (int i = 0; i < 2000; i++) {
            json.append(",'New").append(i).append("':1");
        }
        assertThat(drifts(json.append('}').toString())).hasSize(1000);
    }

    @Test
    void where_all_values_are_texts_a_text_is_no_drift_unless_it_makes_no_sense() {
        assertThat(drifts(
                        "{'Size':'3','Ready':'false','Parts':{'Part':{'Id':'p','Weight':'1'}},'Tags':{'Tag':'x'}}",
                        true))
                .isEmpty();
        assertThat(drifts("{'Size':'many','Created':'soon','Parts':{'Id':'p','Weight':'1'},'New':'x'}", true))
                .containsExactly(
                        "OTHER_TYPE at Size: text for Integer",
                        "OTHER_TYPE at Created: text for Instant",
                        "OTHER_TYPE at Parts: object for List",
                        "UNKNOWN_FIELD at New: text for Thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'X-Thing-Secret':71177}",
                "{'X-Thing-Secret':{'fake-71177':'fake-71177'}}",
                "{'X-Thing-Secret':['fake-71177']}",
                "{'New':'fake-71177'}",
                "{'Password':{'Value':'fake-71177'}}",
                "{'Main':'fake-71177','Size':'fake-71177','Created':'fake-71177','Ready':'fake-71177'}",
                "{'Color':'fake/71177'}",
                "{'fake 71177':1}"
            })
    void no_value_shows(String json) {
        assertThat(drifts(json)).isNotEmpty().noneMatch(line -> line.contains("71177"));
    }

    @Test
    void a_name_or_a_new_value_that_is_not_short_and_plain_is_not_quoted() {
        assertThat(drifts("{'" + "n".repeat(65) + "':1,'Color':'" + "v".repeat(65) + "'}"))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FIELD at *: number for Thing", "UNKNOWN_VALUE at Color: text for Color");
    }
}
