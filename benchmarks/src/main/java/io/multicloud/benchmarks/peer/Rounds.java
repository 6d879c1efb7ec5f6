package io.multicloud.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The other end of the report's process: makes a first call and says so, then makes as many calls as each line of
 * standard input asks for ({@code sync 1000}, {@code async 1000}) and prints what one of them took.
 */
final class Rounds {

    /** How many asynchronous calls are under way together. */
    private static final int AT_ONCE = 8;

    private Rounds() {}

    static void serve(Peer peer) throws IOException {
        if (peer.list() == null) {
            throw new IOException("no answer");
        }
        System.out.println("answered");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            int calls = Integer.parseInt(words[1]);
            Usage start = Usage.now();
            if (words[0].equals("async")) {
                async(peer, calls);
            } else {
                sync(peer, calls);
            }
            System.out.println(Usage.now().since(start).each(calls));
        }
        // OkHttp's threads would keep the process for a minute.
        System.exit(0);
    }

    private static void sync(Peer peer, int calls) throws IOException {
        for (int i = 0; i < calls; i++) {
            if (peer.list() == null) {
                throw new IOException("no answer");
            }
        }
    }

    private static void async(Peer peer, int calls) {
        for (int done = 0; done < calls; done += AT_ONCE) {
            List<CompletableFuture<?>> together = new ArrayList<>(AT_ONCE);
            for (int i = 0; i < AT_ONCE; i++) {
                together.add(peer.listAsync());
            }
            together.forEach(CompletableFuture::join);
        }
    }
}
