package io.multicloud.examples;

import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The main job: database instances on three clouds, created, awaited, listed and deleted through one SDK. Without
 * credentials it runs on the embedded emulator; with those of a real cloud in the environment it only lists.
 */
public final class Quickstart {

    private static final int MOST_POLLS = 120;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final PrintStream out;
    private final MulticloudEmulatorBuilder emulated;
    private final Pause pause;

    /** What happens between two looks at the clouds: a program sleeps, a test turns the emulator's clock. */
    @FunctionalInterface
    interface Pause {
        void in(MulticloudEmulator emulator) throws InterruptedException;
    }

    Quickstart(PrintStream out, MulticloudEmulatorBuilder emulated, Pause pause) {
        this.out = out;
        this.emulated = emulated;
        this.pause = pause;
    }

    /**
     * Runs the quickstart.
     *
     * @param arguments none
     * @throws InterruptedException when the program is asked to stop
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Quickstart(out, MulticloudEmulator.builder(), emulator -> Thread.sleep(PAUSE.toMillis()))
                .run(System.getenv());
    }

    void run(Map<String, String> environment) throws InterruptedException {
        List<Cloud> real = new RealClouds(environment).all();
        if (!real.isEmpty()) {
            out.println("Credentials found: listing only, nothing is created.");
            try {
                list(real);
            } finally {
                real.forEach(Cloud::close);
            }
            return;
        }
        try (MulticloudEmulator emulator = emulated.start()) {
            out.println("No credentials in the environment: three emulated clouds at " + emulator.endpoint());
            List<Cloud> clouds = EmulatedClouds.of(emulator);
            try {
                Map<Cloud, String> created = create(clouds);
                awaitAll(created, emulator);
                list(clouds);
                delete(created);
            } finally {
                clouds.forEach(Cloud::close);
            }
            out.println(
                    emulator.journal().size() + " calls, every one signed by the SDK and verified by the emulator.");
        }
    }

    private Map<Cloud, String> create(List<Cloud> clouds) {
        Map<Cloud, String> created = new LinkedHashMap<>();
        for (Cloud cloud : clouds) {
            String id = cloud.createInstance();
            out.println("created  " + cloud.name() + ": " + id);
            created.put(cloud, id);
        }
        return created;
    }

    private void awaitAll(Map<Cloud, String> created, MulticloudEmulator emulator) throws InterruptedException {
        Map<Cloud, String> waiting = new LinkedHashMap<>(created);
        Map<Cloud, String> seen = new HashMap<>();
        for (int polls = 0; !waiting.isEmpty(); polls++) {
            if (polls == MOST_POLLS) {
                throw new IllegalStateException("Not ready in time: " + waiting.values());
            }
            if (polls > 0) {
                pause.in(emulator);
            }
            waiting.entrySet().removeIf(entry -> isReady(entry.getKey(), entry.getValue(), seen));
        }
    }

    private boolean isReady(Cloud cloud, String id, Map<Cloud, String> seen) {
        InstanceRow instance = cloud.instance(id).orElseThrow();
        if (!instance.status().equals(seen.put(cloud, instance.status()))) {
            out.println("waiting  " + cloud.name() + ": " + instance.status());
        }
        return instance.ready();
    }

    private void list(List<Cloud> clouds) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("CLOUD", "ID", "NAME", "STATUS", "REGION"));
        for (Cloud cloud : clouds) {
            for (InstanceRow i : cloud.instances()) {
                rows.add(List.of(i.cloud(), i.id(), String.valueOf(i.name()), i.status(), String.valueOf(i.region())));
            }
        }
        out.println();
        out.println(Table.of(rows));
        out.println();
    }

    private void delete(Map<Cloud, String> created) {
        created.forEach((cloud, id) -> out.println(
                cloud.deleteInstance(id)
                        ? "deleted  " + cloud.name() + ": " + id
                        : "kept     " + cloud.name() + ": " + id
                                + " (its API has no delete; a subscription ends with its order)"));
    }
}
