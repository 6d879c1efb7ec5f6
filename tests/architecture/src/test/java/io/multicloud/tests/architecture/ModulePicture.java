package io.multicloud.tests.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published modules, each above what it uses. */
final class ModulePicture {

    private static final int GAP = 10;
    private static final int LANE = 16;
    private static final int HEIGHT = 42;
    private static final int ROW = HEIGHT + 30;

    private final Svg svg;
    private final List<MavenModule> modules =
            MavenModule.ofReleases().stream().filter(MavenModule::library).toList();
    private final Map<MavenModule, int[]> corners = new HashMap<>();
    private int lanes;

    ModulePicture(Svg svg) {
        this.svg = svg;
    }

    int draw(int top) {
        int highest = modules.stream().mapToInt(this::level).max().orElseThrow();
        modules.forEach(module -> corners.put(module, corner(module, top, highest)));
        modules.forEach(from -> from.nearest(modules).forEach(to -> arrow(from, to)));
        modules.forEach(module -> {
            int[] at = corners.get(module);
            String style = level(module) == 0 ? "shared" : "module";
            svg.box(at[0], at[1], at[2], HEIGHT, style, Svg.wrap(Svg.HYPHENATED, module.folder(), at[2] - 8));
        });
        return notes(top + (highest + 1) * ROW - 8);
    }

    private int level(MavenModule module) {
        return module.nearest(modules).stream()
                .mapToInt(used -> level(used) + 1)
                .max()
                .orElse(0);
    }

    private int[] corner(MavenModule module, int top, int highest) {
        List<MavenModule> row =
                modules.stream().filter(m -> level(m) == level(module)).toList();
        int width = Math.min(190, (Svg.WIDTH - 2 * GAP - LANE - GAP * (row.size() - 1)) / row.size());
        int left = (Svg.WIDTH - LANE - row.size() * width - GAP * (row.size() - 1)) / 2;
        return new int[] {left + row.indexOf(module) * (width + GAP), top + (highest - level(module)) * ROW, width};
    }

    // To the next row straight, farther down on a lane of its own at the right edge.
    private void arrow(MavenModule from, MavenModule to) {
        int[] a = corners.get(from);
        int[] b = corners.get(to);
        if (level(from) == level(to) + 1) {
            svg.arrow("M%d %dL%d %d".formatted(a[0] + a[2] / 2, a[1] + HEIGHT, b[0] + b[2] / 2, b[1] - 1));
        } else {
            int lane = Svg.WIDTH - 8 - 5 * lanes++;
            svg.arrow("M%d %dH%dV%dH%d"
                    .formatted(a[0] + a[2], a[1] + HEIGHT / 2, lane, b[1] + HEIGHT / 2, b[0] + b[2] + 1));
        }
    }

    private int notes(int top) {
        String versions = MavenModule.ofReleases().stream()
                .filter(module -> !module.library())
                .map(MavenModule::folder)
                .collect(Collectors.joining(", "));
        String rest = MavenModule.all().stream()
                .filter(module -> module.library() && !module.published())
                .map(MavenModule::folder)
                .collect(Collectors.joining(", "));
        int next = svg.lines(GAP, top, "soft", List.of("The versions of all of them: " + versions));
        return svg.lines(GAP, next, "soft", Svg.wrap(Svg.WORDS, "Not published: " + rest, Svg.WIDTH - 2 * GAP));
    }
}
