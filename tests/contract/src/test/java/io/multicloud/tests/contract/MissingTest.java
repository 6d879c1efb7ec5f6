package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Service;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds the list of what the SDK does not have yet against the SDK. The list may only shrink. */
class MissingTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Cloud.server();

    @BeforeAll
    static void print() {
        Service.ALL.forEach(service -> System.out.printf(
                "%s: %d of %d actions are missing: %s%n",
                service,
                service.missing().size(),
                service.catalog().actions().size(),
                service.missing().stream().map(Action::name).collect(Collectors.joining(", "))));
    }

    @Test
    void the_list_names_what_is_missing_and_nothing_that_is_there() {
        List<String> missing = missing();
        assertThat(missing)
                .as("missing and not in missing.txt")
                .filteredOn(line -> !Judges.MISSING.contains(line))
                .isEmpty();
        assertThat(Judges.MISSING)
                .as("in missing.txt, but not missing any more")
                .filteredOn(line -> !missing.contains(line))
                .isEmpty();
        assertThat(Judges.MISSING).doesNotHaveDuplicates();
    }

    @Test
    void the_sdk_has_no_action_that_is_not_documented_but_those_that_a_list_explains() {
        assertThat(Service.ALL.stream().flatMap(MissingTest::undocumented))
                .containsExactlyInAnyOrderElementsOf(
                        Listed.read("extras.txt").stream().map(Listed::where).toList());
    }

    private static Stream<String> undocumented(Service service) {
        List<String> documented =
                service.catalog().actions().stream().map(Action::name).toList();
        return service.operations().keySet().stream()
                .filter(name -> !documented.contains(name))
                .map(name -> service + "." + name);
    }

    private static List<String> missing() {
        Stream<String> actions = Service.ALL.stream()
                .flatMap(service -> service.missing().stream())
                .map(Action::toString);
        Stream<String> parts = Judges.findAll(Cloud.on(SERVER)).stream()
                .filter(Finding::isMissing)
                .filter(finding -> !Judges.isMeant(finding))
                .map(finding -> finding.where() + " " + finding.what());
        return Stream.concat(actions, parts).distinct().toList();
    }
}
