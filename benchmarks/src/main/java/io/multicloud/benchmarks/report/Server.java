package io.multicloud.benchmarks.report;

import io.multicloud.benchmarks.server.AnswerServer;
import io.multicloud.benchmarks.server.Answers;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The server's process and where it serves which answer. */
final class Server implements AutoCloseable {

    private final Child process;
    private final Map<String, String> endpoints = new HashMap<>();

    Server(ClassPaths classPaths) throws IOException {
        process = Child.start(classPaths.own(), AnswerServer.class.getName());
        for (int i = 0; i < Answers.NAMES.size(); i++) {
            String[] words = process.read().split(" ");
            endpoints.put(words[0], words[1]);
        }
    }

    /** Returns what a peer calls: all but the bare one lay out the rest themselves. */
    String address(Contender contender, String answer) {
        return endpoints.get(answer) + (contender.bare() ? contender.path() : "");
    }

    @Override
    public void close() {
        process.close();
    }
}
