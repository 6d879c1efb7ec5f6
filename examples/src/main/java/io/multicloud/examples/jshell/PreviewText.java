package io.multicloud.examples.jshell;

import io.multicloud.core.Preview;
import java.util.ArrayList;
import java.util.List;

/** A request as it would be on the wire, and the command that sends it. */
final class PreviewText {

    private PreviewText() {}

    static String of(Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(preview.method() + " " + preview.url());
        lines.addAll(preview.headers());
        if (!preview.body().isEmpty()) {
            lines.add("");
            lines.add(preview.body());
        }
        lines.add("");
        lines.add(preview.curl());
        return String.join(System.lineSeparator(), lines);
    }
}
