package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.sdk.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;

/**
 * Compiles a draft as the modules are compiled: with the builders that are generated, and no warning. What goes into
 * files that are there already is put into stand-ins for them.
 */
final class DraftCompiler {

    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing,-classfile,-exports", "-Xdoclint:all,-missing", "-Werror");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    // One for all, since opening the class path takes longer than to compile.
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Service service;
    private final Path folder;

    DraftCompiler(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    /** What the compiler says. */
    List<String> problems(Draft draft) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        FILES.setLocationFromPaths(
                StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder.resolve("classes"))));
        JavaCompiler.CompilationTask task =
                COMPILER.getTask(null, FILES, said, OPTIONS, null, FILES.getJavaFileObjectsFromPaths(sources(draft)));
        task.setProcessors(List.of(new ProxyProcessor()));
        task.call();
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }

    private List<Path> sources(Draft draft) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> model : draft.models().entrySet()) {
            sources.add(source(service.modelPackage(), model.getKey(), model.getValue()));
        }
        String home = service.packageName();
        sources.add(source(service.modelPackage(), "package-info", StandIns.packageInfo(service)));
        sources.add(source(home, service.tableName(), StandIns.table(service, draft.constant())));
        sources.add(source(home, "DraftActions", StandIns.actions(service, draft.methods())));
        if (service.type(service.clientName()).isEmpty()) {
            sources.add(source(home, service.clientName(), StandIns.client(service)));
        }
        return sources;
    }

    private Path source(String packageName, String name, String text) throws IOException {
        Path file =
                folder.resolve("sources").resolve(packageName.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
