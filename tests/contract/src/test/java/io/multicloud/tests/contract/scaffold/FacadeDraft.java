package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import java.util.ArrayList;
import java.util.List;

/** The draft of the methods of an action. */
final class FacadeDraft {

    private static final String TAKES_THE_REQUEST = """
            default %2$sResponse %1$s(%2$sRequest request) {
                return call(request);
            }
            """;

    private static final String FILLS_IN = """
            default %2$sResponse %1$s(Consumer<%2$sRequestBuilder> request) {
                %2$sRequestBuilder builder = %2$sRequest.builder();
                request.accept(builder);
                return %1$s(builder.build());
            }
            """;

    private static final String TAKES_NOTHING = """
            default %2$sResponse %1$s() {
                return %1$s(%2$sRequest.builder().build());
            }
            """;

    private static final String TAKES_THE_DEFAULTS = """
            default %2$sResponse %1$s() {
                return %1$s(r -> {});
            }
            """;

    private static final String TAKES_A_VALUE = """
            default %2$sResponse %1$s(String %3$s) {
                return %1$s(r -> r.%3$s(%3$s));
            }
            """;

    private FacadeDraft() {}

    static String text(Action action, List<Part> parts) {
        List<String> methods = new ArrayList<>();
        methods.add(method(action, "request what to ask for; see {@link %2$sRequest}", TAKES_THE_REQUEST, ""));
        if (!parts.isEmpty()) {
            methods.add(method(action, "request fills in what to ask for; see {@link %2$sRequest}", FILLS_IN, ""));
        }
        List<Part> needed =
                parts.stream().filter(part -> part.member().mustBeThere()).toList();
        if (parts.isEmpty() || (needed.isEmpty() && action.is("readOnly"))) {
            methods.add(method(action, "", parts.isEmpty() ? TAKES_NOTHING : TAKES_THE_DEFAULTS, ""));
        } else if (needed.size() == 1 && isText(needed.get(0).member())) {
            Part only = needed.get(0);
            String words =
                    Docs.sentence(only.member().facts().path("description").asText());
            methods.add(method(action, only.name() + " " + words, TAKES_A_VALUE, only.name()));
        }
        return String.join("\n", methods);
    }

    private static boolean isText(Member member) {
        return member.type().equals("string")
                && !member.list()
                && !member.isSecret()
                && !member.facts().has("enum");
    }

    private static String method(Action action, String parameter, String text, String name) {
        String base = Names.base(action);
        String summary = Docs.escape(action.facts().path("summary").asText()).replaceFirst("\\.$", "");
        List<String> tags = new ArrayList<>();
        if (!parameter.isEmpty()) {
            tags.add("@param " + parameter.formatted(action.javaName(), base));
        }
        tags.add("@return the answer");
        return Docs.comment(summary + ": action {@code " + action.name() + "}.", tags)
                + text.formatted(action.javaName(), base, name);
    }
}
