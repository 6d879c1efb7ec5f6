package io.multicloud.tests.architecture;

import io.multicloud.core.ServiceClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The steps of a call in the order in which the compiled {@code Pipeline} chains them. */
final class PipelineSteps {

    private static final String PIPELINE = "io.multicloud.core.internal.pipeline.Pipeline";
    private static final Pattern METHOD = Pattern.compile("^ {2}\\S.* (\\w+)\\(.*\\);$");
    private static final Pattern CREATE = Pattern.compile("// Method (?:[\\w/]+/)?(\\w+Step)\\.create:");
    private static final Pattern OWN = Pattern.compile("// Method (\\w+):");

    private PipelineSteps() {}

    /** From the outside in: each step is made before the one that wraps it. */
    static List<String> of(String method) {
        List<String> steps = new ArrayList<>(calls(method, callsByMethod()));
        Collections.reverse(steps);
        return steps;
    }

    private static List<String> calls(String method, Map<String, List<String>> byMethod) {
        return byMethod.get(method).stream()
                .flatMap(call -> byMethod.containsKey(call) ? calls(call, byMethod).stream() : List.of(call).stream())
                .toList();
    }

    private static Map<String, List<String>> callsByMethod() {
        Map<String, List<String>> calls = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : disassembled().lines().toList()) {
            Matcher method = METHOD.matcher(line);
            if (method.find()) {
                current = new ArrayList<>();
                calls.put(method.group(1), current);
            }
            for (Pattern kind : List.of(CREATE, OWN)) {
                Matcher call = kind.matcher(line);
                if (call.find()) {
                    current.add(call.group(1));
                }
            }
        }
        return calls;
    }

    private static String disassembled() {
        StringWriter out = new StringWriter();
        StringWriter problems = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        String core = CodePlace.of(ServiceClient.class).toString();
        int status =
                javap.run(new PrintWriter(out), new PrintWriter(problems), "-c", "-p", "-classpath", core, PIPELINE);
        if (status != 0) {
            throw new IllegalStateException(problems.toString());
        }
        return out.toString();
    }
}
