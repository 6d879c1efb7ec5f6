package io.multicloud.tests.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The packages of core, by who may use them. */
final class PackagePicture {

    private static final int GAP = 8;
    private static final int HEIGHT = 24;

    private final Svg svg;
    private final Set<String> exported = CorePackages.exported();

    PackagePicture(Svg svg) {
        this.svg = svg;
    }

    int draw(int top) {
        int next = group(top, "for everybody", "open", name -> exported.contains(name) && !name.equals("spi"));
        next = group(next, "for the modules of the clouds", "half", "spi"::equals);
        return group(next, "for core alone", "closed", name -> !exported.contains(name));
    }

    private int group(int top, String title, String style, Predicate<String> which) {
        svg.text(GAP, top, "soft", title);
        List<String> names = CorePackages.all().stream().filter(which).toList();
        int x = GAP;
        int y = top + 6;
        for (String name : names) {
            int width = Svg.widthOf(name) + 14;
            if (x + width > Svg.WIDTH - GAP) {
                x = GAP;
                y += HEIGHT + 4;
            }
            svg.box(x, y, width, HEIGHT, style, List.of(name));
            x += width + 6;
        }
        return y + HEIGHT + 20;
    }
}
