package io.multicloud.tests.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as its pom describes it.
 *
 * @param folder where it lies, seen from the root
 * @param artifactId its name for Maven
 * @param library whether it has code; the others are lists of modules or of versions
 * @param published whether a release holds it
 * @param uses the artifacts of this project that it needs to compile
 */
record MavenModule(String folder, String artifactId, boolean library, boolean published, List<String> uses) {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final String OURS = "io.multicloud";

    /** Reads all modules in the order of the build, those of profiles last. */
    static List<MavenModule> all() {
        return below(ROOT);
    }

    static List<MavenModule> ofReleases() {
        return all().stream().filter(MavenModule::published).toList();
    }

    private static List<MavenModule> below(Path parent) {
        Pom pom = Pom.in(parent);
        List<MavenModule> found = new ArrayList<>();
        Stream.concat(pom.texts("/project/modules/module"), pom.texts("/project/profiles/profile/modules/module"))
                .map(parent::resolve)
                .forEach(folder -> {
                    found.add(read(folder));
                    found.addAll(below(folder));
                });
        return found;
    }

    private static MavenModule read(Path folder) {
        Pom pom = Pom.in(folder);
        return new MavenModule(
                ROOT.relativize(folder).toString().replace('\\', '/'),
                pom.text("/project/artifactId"),
                !pom.text("/project/packaging").equals("pom"),
                pom.text("/project/properties/maven.deploy.skip").equals("false"),
                pom.texts("/project/dependencies/dependency[groupId='" + OURS + "'][not(scope='test')]/artifactId")
                        .toList());
    }

    /** Tells whether another module is used, by this one or by one that this one uses. */
    boolean reaches(MavenModule other, List<MavenModule> all) {
        return direct(all).anyMatch(used -> used.equals(other) || used.reaches(other, all));
    }

    /** What is used and not used by something else that is used. */
    List<MavenModule> nearest(List<MavenModule> all) {
        return direct(all)
                .filter(used -> direct(all).noneMatch(between -> between.reaches(used, all)))
                .toList();
    }

    private Stream<MavenModule> direct(List<MavenModule> all) {
        return all.stream().filter(other -> uses.contains(other.artifactId()));
    }
}
