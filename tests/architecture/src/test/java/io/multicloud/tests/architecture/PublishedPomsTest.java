package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the poms that a release publishes against what a public repository demands and users can bear. */
class PublishedPomsTest {

    static List<MavenModule> published() {
        return MavenModule.ofReleases();
    }

    @Test
    void what_is_published_is_what_the_bill_of_materials_names_and_itself() {
        Stream<String> named = Pom.in(MavenModule.ROOT.resolve("sdk-bom"))
                .texts("/project/dependencyManagement/dependencies/dependency[groupId='io.multicloud']/artifactId");
        assertThat(published())
                .map(MavenModule::artifactId)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(named, Stream.of("multicloud-sdk-bom")).toList());
    }

    @ParameterizedTest
    @MethodSource("published")
    void everything_that_a_public_repository_demands_is_there(MavenModule module) {
        Pom pom = flattened(module);
        assertThat(List.of(
                        "groupId",
                        "artifactId",
                        "version",
                        "name",
                        "description",
                        "url",
                        "licenses/license/name",
                        "licenses/license/url",
                        "developers/developer/name",
                        "developers/developer/email",
                        "scm/connection",
                        "scm/developerConnection",
                        "scm/url"))
                .allSatisfy(element ->
                        assertThat(pom.text("/project/" + element)).as(element).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("published")
    void nothing_of_the_build_and_its_tests_is_left(MavenModule module) {
        Pom pom = flattened(module);
        assertThat(Stream.of("parent", "modules", "build", "profiles", "properties", "repositories")
                        .filter(element ->
                                pom.nodes("/project/" + element).findAny().isPresent()))
                .isEmpty();
        assertThat(pom.texts("//dependency[scope='test']/artifactId")).isEmpty();
        assertThat(pom.texts("//dependency/version"))
                .allMatch(version -> version.equals("${project.version}") || !version.contains("$"));
        assertThat(pom.texts("//dependency[not(version)]/artifactId")).isEmpty();
        assertThat(pom.texts("//dependency[groupId='io.multicloud']/artifactId"))
                .isSubsetOf(published().stream().map(MavenModule::artifactId).toList());
    }

    @Test
    void the_bill_of_materials_has_the_okhttp_of_the_build() {
        Pom root = Pom.in(MavenModule.ROOT);
        assertThat(Pom.in(MavenModule.ROOT.resolve("sdk-bom"))
                        .texts("//dependency[groupId='com.squareup.okhttp3']/version"))
                .hasSize(2)
                .containsOnly(root.text("/project/properties/okhttp.version"));
    }

    @Test
    void the_bill_of_materials_has_the_jackson_of_the_build() {
        String version = Pom.in(MavenModule.ROOT).text("/project/properties/jackson.version");
        assertThat(Pom.in(MavenModule.ROOT.resolve("sdk-bom"))
                        .texts("//dependency[groupId='com.fasterxml.jackson.core']/version"))
                // Of its annotations there is one for all 2.21.
                .containsExactly(version.substring(0, version.lastIndexOf('.')), version, version);
    }

    // Maven would add the module's name to each.
    @ParameterizedTest
    @ValueSource(strings = {"url", "scm/connection", "scm/developerConnection", "scm/url"})
    void addresses_are_those_of_the_project_in_every_module(String element) {
        String address = Pom.in(MavenModule.ROOT).text("/project/" + element);
        assertThat(published())
                .map(module -> flattened(module).text("/project/" + element))
                .containsOnly(address);
    }

    private static Pom flattened(MavenModule module) {
        return Pom.of(MavenModule.ROOT.resolve(Path.of(module.folder(), ".flattened-pom.xml")));
    }
}
