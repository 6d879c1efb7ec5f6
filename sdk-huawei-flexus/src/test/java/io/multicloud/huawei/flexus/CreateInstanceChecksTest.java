package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.huawei.flexus.model.BackupStrategy;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Ha;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Tag;
import io.multicloud.huawei.flexus.model.Volume;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateInstanceChecksTest {

    @Test
    void everything_missing_is_named_at_once() {
        assertThat(fields(CreateInstanceRequest.builder()))
                .containsExactly(
                        "name", "datastore", "flavorRef", "volume", "region", "availabilityZone", "chargeInfo");
    }

    @Test
    void everything_missing_in_nested_objects_is_named_at_once() {
        assertThat(fields(Requests.single()
                        .datastore(Datastore.builder().build())
                        .volume(Volume.builder().build())
                        .ha(Ha.builder().build())
                        .backupStrategy(BackupStrategy.builder().build())
                        .chargeInfo(ChargeInfo.builder().build())
                        .tags(List.of(Tag.builder().build()))))
                .containsExactly(
                        "datastore.type",
                        "datastore.version",
                        "volume.type",
                        "volume.size",
                        "ha.mode",
                        "ha.replicationMode",
                        "backupStrategy.startTime",
                        "chargeInfo.chargeMode",
                        "chargeInfo.periodType",
                        "chargeInfo.periodNum",
                        "tags[0].key",
                        "tags[0].value");
    }

    @Test
    void a_complete_request_is_fine() {
        assertThat(fields(Requests.single())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "A-_.", "a23456789012345678901234567890123456789012345678901234567890abcd", "实例名称"})
    void names_within_the_rules_are_taken(String name) {
        assertThat(fields(Requests.single().name(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "a23456789012345678901234567890123456789012345678901234567890abcde",
                "1abc",
                "ab c",
                "abc\n"
            })
    void names_beyond_the_rules_are_refused(String name) {
        assertThat(fields(Requests.single().name(name))).containsExactly("name");
    }

    @Test
    void chinese_names_end_at_64_bytes() {
        assertThat(fields(Requests.single().name("例".repeat(21) + "a"))).isEmpty();
        assertThat(fields(Requests.single().name("例".repeat(21) + "ab"))).containsExactly("name");
    }

    @ParameterizedTest
    @CsvSource({"30,1", "40,0", "45,1", "4000,0", "4010,1", "39,2"})
    void disks_are_40_to_4000_gb_in_steps_of_10(int size, int problems) {
        assertThat(fields(Requests.single().volume(Requests.volume(size))))
                .isEqualTo(Collections.nCopies(problems, "volume.size"));
    }

    @ParameterizedTest
    @CsvSource({
        "month,0,false",
        "month,1,true",
        "month,9,true",
        "month,10,false",
        "year,0,false",
        "year,1,true",
        "year,3,true",
        "year,4,false",
        "decade,10,true"
    })
    void periods_depend_on_their_unit(String unit, int periods, boolean fine) {
        assertThat(fields(Requests.single().chargeInfo(Requests.charge(PeriodType.of(unit), periods))))
                .isEqualTo(fine ? List.of() : List.of("chargeInfo.periodNum"));
    }

    @ParameterizedTest
    @CsvSource({
        "1023,false",
        "1024,true",
        "12016,true",
        "12017,false",
        "33071,false",
        "33072,true",
        "65535,true",
        "65536,false"
    })
    void ports_are_1024_to_65535_without_two(int port, boolean fine) {
        assertThat(fields(Requests.single().port(port))).isEqualTo(fine ? List.of() : List.of("port"));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00-01:00,true",
        "23:45-00:45,true",
        "19:30-20:30,true",
        "23:00-24:00,false",
        "08:15-09:30,false",
        "08:15-10:15,false",
        "08:10-09:10,false",
        "8:15-9:15,false",
        "24:00-01:00,false"
    })
    void backup_windows_are_one_hour_from_a_quarter(String window, boolean fine) {
        var strategy = BackupStrategy.builder().startTime(window).build();
        assertThat(fields(Requests.single().backupStrategy(strategy)))
                .isEqualTo(fine ? List.of() : List.of("backupStrategy.startTime"));
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "732,true", "2562,true", "2563,false"})
    void backups_are_kept_0_to_2562_days(int days, boolean fine) {
        var strategy =
                BackupStrategy.builder().startTime("00:00-01:00").keepDays(days).build();
        assertThat(fields(Requests.single().backupStrategy(strategy)))
                .isEqualTo(fine ? List.of() : List.of("backupStrategy.keepDays"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC-12:00,true",
        "UTC+12:00,true",
        "UTC+00:00,true",
        "UTC+13:00,false",
        "UTC+08:30,false",
        "+08:00,false"
    })
    void time_zones_are_whole_hours(String zone, boolean fine) {
        assertThat(fields(Requests.single().timeZone(zone))).isEqualTo(fine ? List.of() : List.of("timeZone"));
    }

    @ParameterizedTest
    @CsvSource({
        "aB3aB3a,1",
        "aB3aB3aB,0",
        "aB3aB3aBaB3aB3aBaB3aB3aBaB3aB3aB,0",
        "aB3aB3aBaB3aB3aBaB3aB3aBaB3aB3aBa,1",
        "abcdefg1,1",
        "abcdef1!,0",
        "ABCDEF1!,0",
        "ABCDefg!,0",
        "12345678,1",
        "abc,2"
    })
    void passwords_have_8_to_32_characters_of_three_kinds(String password, int problems) {
        InvalidRequestException refused = refused(Requests.single().password(Secret.of(password)));
        assertThat(fields(refused)).isEqualTo(Collections.nCopies(problems, "password"));
        assertThat(refused == null ? "" : refused.toString()).doesNotContain(password);
    }

    @Test
    void tags_are_20_at_most() {
        assertThat(fields(Requests.single().tags(Collections.nCopies(20, Tag.of("k", "")))))
                .isEmpty();
        assertThat(fields(Requests.single().tags(Collections.nCopies(21, Tag.of("k", "")))))
                .containsExactly("tags");
    }

    @Test
    void tag_keys_and_values_have_lengths() {
        assertThat(fields(Requests.single().tags(List.of(Tag.of("k".repeat(128), "v".repeat(255))))))
                .isEmpty();
        assertThat(fields(Requests.single().tags(List.of(Tag.of("k".repeat(129), "v".repeat(256))))))
                .containsExactly("tags[0].value", "tags[0].key");
    }

    @Test
    void tag_keys_have_no_blank_at_their_ends_and_are_not_the_systems() {
        assertThat(fields(Requests.single().tags(List.of(Tag.of(" k", ""), Tag.of("_sys_k", ""), Tag.of("a b", "")))))
                .containsExactly("tags[0].key", "tags[1].key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0F8FAD5B-D9CB-469F-A165-70867728950E",
                "0f8fad5bd9cb469fa16570867728950e",
                "",
                "0f8fad5b-d9cb-469f-a165-70867728950e\nX-Evil: 1"
            })
    void client_tokens_are_uuids_in_lower_case(String token) {
        assertThat(fields(Requests.single().xClientToken(token))).containsExactly("xClientToken");
    }

    @Test
    void a_version_yet_to_come_is_taken() {
        var datastore = Datastore.builder()
                .type(DatastoreType.MYSQL)
                .version(DatastoreVersion.of("9.0"))
                .build();
        assertThatCode(() -> Requests.single().datastore(datastore).build()).doesNotThrowAnyException();
    }

    private static List<String> fields(CreateInstanceRequestBuilder request) {
        return fields(refused(request));
    }

    private static List<String> fields(@Nullable InvalidRequestException refused) {
        return refused == null
                ? List.of()
                : refused.violations().stream().map(Violation::field).toList();
    }

    private static @Nullable InvalidRequestException refused(CreateInstanceRequestBuilder request) {
        return catchThrowableOfType(InvalidRequestException.class, request::build);
    }
}
