package footprint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fails when a client brings more than it may: this process has on its class path what Maven resolves for a user. */
public final class Main {

    private static final int MOST_JARS = 10;
    private static final double MOST_MEGABYTES = 6.5;

    private Main() {}

    public static void main(String[] args) throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .sorted()
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
            System.out.println(jar.getFileName() + " " + Files.size(jar));
        }
        double megabytes = bytes / 1e6;
        System.out.println(String.format(
                Locale.ROOT, "%s: %d jars, %.2f MB", System.getProperty("client"), jars.size(), megabytes));
        if (jars.isEmpty() || jars.size() > MOST_JARS || megabytes > MOST_MEGABYTES) {
            throw new IllegalStateException("At most " + MOST_JARS + " jars and " + MOST_MEGABYTES + " MB");
        }
    }
}
