package io.multicloud.tests.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few shapes of the picture, in a width that a phone can show. All texts are in a font of one width. */
final class Svg {

    static final int WIDTH = 420;
    static final int LINE = 16;
    static final Pattern WORDS = Pattern.compile("\\S+\\s*");
    static final Pattern HYPHENATED = Pattern.compile("[^-]+-?");

    private static final double CHARACTER = 7.3;

    // Colours of its own for dark readers, and paper of its own, as nobody knows what it is put on.
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" \
            aria-labelledby="title desc">
            <title id="title">{title}</title>
            <desc id="desc">{description}</desc>
            <style>
            svg { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace }
            .paper { fill: #ffffff } text { fill: #1f2328 } .soft { fill: #59636e } .head { font-weight: bold; font-size: 14px }
            .module { fill: #ddf4ff; stroke: #54aeff } .shared { fill: #dafbe1; stroke: #4ac26b }
            .open { fill: #ddf4ff; stroke: #54aeff } .half { fill: #fff8c5; stroke: #d4a72c } .closed { fill: #f6f8fa; stroke: #afb8c1 }
            .line { fill: none; stroke: #59636e } .tip { fill: #59636e }
            @media (prefers-color-scheme: dark) {
            .paper { fill: #0d1117 } text { fill: #e6edf3 } .soft { fill: #9198a1 }
            .module, .open { fill: #0c2d6b; stroke: #388bfd } .shared { fill: #033a16; stroke: #2ea043 }
            .half { fill: #3b2300; stroke: #9e6a03 } .closed { fill: #161b22; stroke: #3d444d }
            .line { stroke: #9198a1 } .tip { fill: #9198a1 }
            }
            </style>
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
            <path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
            <rect class="paper" width="{width}" height="{height}"/>
            """;

    private final StringBuilder shapes = new StringBuilder();

    void text(int x, int y, String style, String text) {
        shapes.append("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n".formatted(x, y, style, text));
    }

    /** A box with its lines in the middle. */
    void box(int x, int y, int width, int height, String style, List<String> lines) {
        shapes.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\" class=\"%s\"/>\n"
                .formatted(x, y, width, height, style));
        int baseline = y + (height - LINE * lines.size()) / 2 + 12;
        for (String line : lines) {
            shapes.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
                    .formatted(x + width / 2, baseline, line));
            baseline += LINE;
        }
    }

    void arrow(String path) {
        shapes.append("<path class=\"line\" marker-end=\"url(#tip)\" d=\"%s\"/>\n".formatted(path));
    }

    /** Lines of text, and where the next thing can stand. */
    int lines(int x, int y, String style, List<String> lines) {
        int baseline = y;
        for (String line : lines) {
            text(x, baseline, style, line);
            baseline += LINE;
        }
        return baseline;
    }

    String render(int height, String title, String description) {
        String head = HEAD.replace("{width}", String.valueOf(WIDTH))
                .replace("{height}", String.valueOf(height))
                .replace("{title}", title)
                .replace("{description}", description);
        return head + shapes + "</svg>\n";
    }

    static int widthOf(String text) {
        return (int) Math.ceil(text.length() * CHARACTER);
    }

    /** Breaks a text between pieces so that each line fits. */
    static List<String> wrap(Pattern piece, String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        Matcher pieces = piece.matcher(text);
        while (pieces.find()) {
            if (!line.isEmpty() && widthOf((line + pieces.group()).strip()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += pieces.group();
        }
        lines.add(line.strip());
        return lines;
    }
}
