package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Service;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No line of a list outlives what it explains. */
class ListsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Cloud.server();

    @Test
    void every_difference_that_is_explained_is_there() {
        List<Finding> findings = Judges.findAll(Cloud.on(SERVER));
        assertThat(Listed.read("differences.txt"))
                .filteredOn(line -> findings.stream().noneMatch(one -> line.covers(one.where(), one.what())))
                .isEmpty();
    }

    @Test
    void every_parameter_that_is_covered_is_documented() {
        assertThat(Listed.read("covered.txt"))
                .filteredOn(line -> Judges.modelled()
                        .noneMatch(action ->
                                action.action().parameters().stream().anyMatch(one -> line.covers(action, one.path()))))
                .isEmpty();
    }

    @Test
    void every_common_parameter_comes_from_somewhere_and_every_line_is_of_one() {
        List<Listed> lines = Listed.read("common.txt");
        assertThat(Service.ALL)
                .allSatisfy(service -> assertThat(service.catalog().common())
                        .filteredOn(one -> lines.stream().noneMatch(line -> line.covers(service, one.name())))
                        .isEmpty());
        assertThat(lines)
                .filteredOn(line -> Service.ALL.stream()
                        .noneMatch(service ->
                                service.catalog().common().stream().anyMatch(one -> line.covers(service, one.name()))))
                .isEmpty();
    }

    @Test
    void every_name_is_that_of_an_action() {
        assertThat(Listed.read("names.txt"))
                .extracting(Listed::where)
                .isSubsetOf(Service.ALL.stream()
                        .flatMap(service -> service.catalog().actions().stream())
                        .map(Action::toString)
                        .toList());
    }

    @Test
    void every_line_has_a_reason() {
        assertThat(Stream.of("differences.txt", "covered.txt", "common.txt", "names.txt", "extras.txt")
                        .flatMap(list -> Listed.read(list).stream()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }
}
