package io.multicloud.examples.howto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** An example that has run: what it printed, and what it left behind on the emulated clouds. */
record Run(List<String> lines, MulticloudEmulator emulator) implements AutoCloseable {

    static Run of(Example example) throws Exception {
        EmulatedClouds clouds = EmulatedClouds.start();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            example.run(clouds, new PrintStream(bytes, true, UTF_8));
        } catch (Throwable e) {
            clouds.close();
            throw e;
        }
        String printed = bytes.toString(UTF_8);
        assertThat(printed).doesNotContain(secrets(clouds.emulator()));
        return new Run(printed.lines().toList(), clouds.emulator());
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The instances of a cloud as {@code name STATUS}. */
    List<String> instances(Provider provider) {
        return emulator.instances(provider).stream().map(Run::line).toList();
    }

    List<JournalEntry> calls(String action) {
        return emulator.journal().stream()
                .filter(entry -> action.equals(entry.action()))
                .toList();
    }

    @Override
    public void close() {
        emulator.close();
    }

    private static String line(EmulatedInstance instance) {
        return instance.name() + " " + instance.status();
    }

    private static String[] secrets(MulticloudEmulator emulator) {
        return new String[] {
            "Fake-Passw0rd",
            "secret",
            emulator.aliyun().accessKeySecret(),
            emulator.capitalOnline().secretAccessKey(),
            emulator.huawei().secretKey(),
            EmulatedClouds.BANK.secretKey()
        };
    }
}
