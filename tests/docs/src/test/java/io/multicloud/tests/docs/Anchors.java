package io.multicloud.tests.docs;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The anchors of a page's headings, as GitHub makes them. */
final class Anchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

    private Anchors() {}

    static Set<String> of(Page page) {
        Set<String> anchors = new LinkedHashSet<>();
        for (Heading heading : page.headings()) {
            StringBuilder words = new StringBuilder();
            collect(heading, words);
            String anchor = DROPPED.matcher(words.toString().toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
            for (int again = 0; !anchors.add(again == 0 ? anchor : anchor + "-" + again); ) {
                again++;
            }
        }
        return anchors;
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, words);
        }
    }
}
