package io.multicloud.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;

/** The way of a call through core: each step, and beside it the packages that it uses. */
final class CallPicture {

    private static final String PIPELINE = "io.multicloud.core.internal.pipeline";
    private static final List<String> REPEATING = List.of("RetryStep", "RenewStep", "ClockStep");
    private static final int LEFT = 26;
    private static final int WIDTH = 168;
    private static final int HEIGHT = 22;
    private static final int ROW = HEIGHT + 4;

    private final Svg svg;
    private final JavaClasses classes = new ClassFileImporter().importPackages("io.multicloud.core");
    private final List<String> steps = PipelineSteps.of("assemble");
    private final List<String> ofPreviews = PipelineSteps.of("assemblePreview");

    CallPicture(Svg svg) {
        this.svg = svg;
    }

    int draw(int top) {
        svg.box(LEFT, top, WIDTH, HEIGHT, "module", List.of("a client's method"));
        svg.text(LEFT + WIDTH + 12, top + 15, "soft", "packages of core in use");
        int first = steps.indexOf(REPEATING.get(0));
        int after = steps.indexOf(REPEATING.get(REPEATING.size() - 1)) + 1;
        int y = group(top + ROW, "once per call", steps.subList(0, first));
        y = group(y, "repeats, where that is safe", steps.subList(first, after));
        y = group(y, "every attempt anew", steps.subList(after, steps.size()));
        svg.box(LEFT, y + 4, WIDTH, HEIGHT, "shared", List.of("OkHttp, one send"));
        svg.arrow("M13 %dV%d".formatted(top + 4, y + 4 + HEIGHT - 4));
        String end = ofPreviews.get(ofPreviews.size() - 1);
        String preview = "* preview(…) takes these steps alone and ends in " + end + ".";
        return svg.lines(10, y + 2 * ROW + 4, "soft", Svg.wrap(Svg.WORDS, preview, Svg.WIDTH - 20));
    }

    private int group(int top, String title, List<String> members) {
        svg.text(LEFT, top + 16, "soft", title);
        int y = top + 22;
        for (String step : members) {
            String mark = ofPreviews.contains(step) ? " *" : "";
            svg.box(LEFT, y, WIDTH, HEIGHT, REPEATING.contains(step) ? "half" : "closed", List.of(step + mark));
            svg.text(LEFT + WIDTH + 12, y + 15, "soft", packages(step));
            y += ROW;
        }
        return y;
    }

    private String packages(String step) {
        return classes.get(PIPELINE + "." + step).getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("io.multicloud.core.") && !name.equals(PIPELINE))
                .map(CorePackages::shortName)
                .map(name -> name.replace("internal.", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
