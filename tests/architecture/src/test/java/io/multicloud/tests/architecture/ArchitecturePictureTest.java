package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Draws the architecture from poms, module descriptor and classes, and holds the checked-in picture against it. Draw it
 * anew with {@code -Darchitecture.write=true} and commit it with the change.
 */
class ArchitecturePictureTest {

    private static final Path PICTURE = MavenModule.ROOT.resolve(Path.of("docs", "architecture.svg"));

    @Test
    void the_picture_shows_the_modules_the_packages_and_the_steps_that_there_are() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("architecture.write")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(drawn);
    }

    private static String draw() {
        Svg svg = new Svg();
        int y = section(svg, 24, "Modules, each above what it uses");
        y = new ModulePicture(svg).draw(y);
        y = section(svg, y + 22, "Packages of core");
        y = new PackagePicture(svg).draw(y + 4);
        y = section(svg, y + 12, "The way of a call");
        y = new CallPicture(svg).draw(y);
        return svg.render(
                y,
                "Multicloud DB SDK for Java: architecture",
                "Modules with what they use; the packages of core by who may use them; the steps of a call in order.");
    }

    private static int section(Svg svg, int y, String title) {
        svg.text(10, y, "head", title);
        return y + 14;
    }
}
