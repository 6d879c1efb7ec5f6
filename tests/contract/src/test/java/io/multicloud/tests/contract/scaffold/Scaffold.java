package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.sdk.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Prints the first draft of an action, or writes it into a folder of sources. A file that is there is left alone; its
 * draft is printed.
 */
public final class Scaffold {

    private final Service service;
    private final Draft draft;
    private final PrintStream out;

    private Scaffold(Service service, Action action, PrintStream out) {
        this.service = service;
        this.draft = Draft.of(service, action);
        this.out = out;
    }

    /**
     * Drafts an action.
     *
     * @param arguments its name as {@code aliyun-hybriddb.DescribeTasks}, and a folder of sources, or {@code -} to
     *     print
     */
    public static void main(String[] arguments) throws IOException {
        Scaffold scaffold = of(arguments[0], System.out);
        if (arguments[1].equals("-")) {
            scaffold.print();
        } else {
            scaffold.write(Path.of(arguments[1]));
        }
    }

    static Scaffold of(String name, PrintStream out) {
        for (Service service : Service.ALL) {
            for (Action action : service.catalog().actions()) {
                if (action.toString().equals(name)) {
                    return new Scaffold(service, action, out);
                }
            }
        }
        throw new IllegalArgumentException(
                "The catalog has no " + name + "; names are like aliyun-hybriddb.DescribeTasks");
    }

    void print() {
        draft.models().forEach(this::print);
        printTheRest();
    }

    void write(Path folder) throws IOException {
        Path models =
                Files.createDirectories(folder.resolve(service.modelPackage().replace('.', '/')));
        for (Map.Entry<String, String> model : draft.models().entrySet()) {
            Path file = models.resolve(model.getKey() + ".java");
            if (Files.exists(file)) {
                out.println("// " + file + " is there and was left alone. The draft is:");
                print(model.getKey(), model.getValue());
            } else {
                Files.writeString(file, model.getValue(), StandardOpenOption.CREATE_NEW);
                out.println("// Wrote " + file);
            }
        }
        printTheRest();
    }

    private void print(String name, String text) {
        out.println("// ==== " + service.modelPackage() + "." + name);
        out.println(text);
    }

    private void printTheRest() {
        out.println("// ==== into " + service.packageName() + "." + service.tableName());
        out.println(Docs.indent(draft.constant(), 4));
        out.println("// ==== into an interface of " + service.packageName() + "." + service.clientName());
        out.println(Docs.indent(draft.methods(), 4));
        draft.covered().forEach(line -> out.println("// ==== into covered.txt\n" + line));
    }
}
