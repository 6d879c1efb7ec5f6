package io.multicloud.examples.jshell;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the scripts in {@code examples/jshell} start, from its source: builds what the shell needs where something has
 * changed since, and hands over to {@code Shell}. Uses nothing but the JDK, as nothing is compiled on a fresh clone.
 */
public final class Open {

    private static final String CLASS_PATH_OPTION = "--class-path";
    private static final String BUILD_OPTION = "--build";

    private final Path root;
    private final List<String> maven;

    Open(Path root, List<String> maven) {
        this.root = root.toAbsolutePath().normalize();
        this.maven = List.copyOf(maven);
    }

    /**
     * Opens the shell, or runs scripts in it. Expects {@code examples/jshell} as the working directory.
     *
     * @param arguments {@code --build} to build in any case, {@code --class-path PATH} to build nothing, and what
     *     {@code Shell} takes
     * @throws Exception when the shell cannot be loaded
     */
    public static void main(String[] arguments) throws Exception {
        List<String> rest = new ArrayList<>(List.of(arguments));
        int given = rest.indexOf(CLASS_PATH_OPTION);
        boolean build = rest.remove(BUILD_OPTION);
        String classPath;
        if (given >= 0 && given + 1 < rest.size()) {
            rest.remove(given);
            classPath = rest.remove(given);
        } else {
            Open open = new Open(Path.of("..", ".."), mavenOfThisSystem());
            if ((build || !open.isFresh()) && open.build() != 0) {
                System.err.println("Maven could not build the shell; what it says stands above.");
                System.exit(1);
            }
            classPath = open.classPath();
        }
        start(classPath, rest);
    }

    // The scripts name Maven as a user would; Windows finds a script by its shell only.
    private static List<String> mavenOfThisSystem() {
        return File.separatorChar == '\\' ? List.of("cmd", "/c", "mvn") : List.of("mvn");
    }

    private static void start(String classPath, List<String> arguments) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        System.setProperty("multicloud.shell.class.path", classPath);
        // Never closed: it serves to the end of the process. Not beneath this class's own loader, which on newer JDKs
        // would compile what it finds beside this source.
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getSystemClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("io.multicloud.examples.jshell.Shell")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments.toArray(String[]::new));
    }

    int build() throws IOException, InterruptedException {
        System.err.println("Building the shell, once until sources change …");
        FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-q", "-B", "-Pquickstart,jshell", "process-classes", "-pl", "examples", "-am"));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        process.getOutputStream().close();
        // Standard output belongs to scripts.
        process.getInputStream().transferTo(System.err);
        int exit = process.waitFor();
        if (exit == 0) {
            Files.setLastModifiedTime(classPathFile(), begun);
        }
        return exit;
    }

    boolean isFresh() throws IOException {
        if (!Files.exists(classPathFile())) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(classPathFile());
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            if (!Files.exists(Path.of(entry))) {
                return false;
            }
        }
        try (Stream<Path> modules = Files.list(root)) {
            return modules.filter(Open::isBuiltFrom).noneMatch(module -> isNewer(module, built));
        }
    }

    String classPath() throws IOException {
        return root.resolve(Path.of("examples", "target", "classes"))
                + File.pathSeparator
                + Files.readString(classPathFile()).strip();
    }

    private Path classPathFile() {
        return root.resolve(Path.of("examples", "target", "jshell", "classpath.txt"));
    }

    private static boolean isBuiltFrom(Path path) {
        String name = path.getFileName().toString();
        return name.equals("pom.xml") || name.equals("examples") || name.startsWith("sdk-");
    }

    private static boolean isNewer(Path path, FileTime built) {
        return Files.isDirectory(path)
                ? isNewerFile(path.resolve("pom.xml"), built) || hasNewer(path.resolve(Path.of("src", "main")), built)
                : isNewerFile(path, built);
    }

    // Directories count too: deleting a file changes nothing else.
    private static boolean hasNewer(Path sources, FileTime built) {
        if (!Files.isDirectory(sources)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.anyMatch(file -> isNewerFile(file, built));
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isNewerFile(Path file, FileTime built) {
        try {
            return Files.getLastModifiedTime(file).compareTo(built) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
