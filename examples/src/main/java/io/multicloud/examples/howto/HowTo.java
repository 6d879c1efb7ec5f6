package io.multicloud.examples.howto;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Runs an example by its name, and lists them all where the name is none of them. */
public final class HowTo {

    /** An example by its name, which is that of its class, and the question that it answers. */
    record Entry(String name, String question, Example example) {}

    static final List<Entry> ALL = List.of(
            new Entry(
                    "CreateAndWait", "How do I create an instance and wait until it can be used?", CreateAndWait::run),
            new Entry(
                    "BackupAndRestore",
                    "How do I back up an instance and restore it to a new one?",
                    BackupAndRestore::run),
            new Entry(
                    "DownloadBackup", "How do I download a backup, and go on where it broke off?", DownloadBackup::run),
            new Entry(
                    "AccountsAndPrivileges",
                    "How do I manage accounts, their privileges and passwords?",
                    AccountsAndPrivileges::run),
            new Entry("AccountRights", "How do I grant rights on databases at CapitalOnline?", AccountRights::run),
            new Entry("AllPages", "How do I read all of a list that comes in pages?", AllPages::run),
            new Entry(
                    "AsyncCalls",
                    "How do I make many calls at once, and end them when they take too long?",
                    AsyncCalls::run),
            new Entry("VirtualThreads", "How do I make many calls at once with virtual threads?", VirtualThreads::run),
            new Entry("Failures", "Which exception means what?", Failures::run),
            new Entry("SafeCreate", "The answer to a create is lost: how do I not create twice?", SafeCreate::run),
            new Entry(
                    "SharedOkHttpClient",
                    "How do I share an OkHttpClient, add a header and hear of each call?",
                    SharedOkHttpClient::run),
            new Entry(
                    "SeveralAccounts",
                    "How do I work with several accounts and regions at once?",
                    SeveralAccounts::run));

    private HowTo() {}

    /**
     * Runs an example, or ends the JVM with status 1 when there is none of that name.
     *
     * @param arguments the name of the example
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0].strip();
        Optional<Example> example = named(name);
        if (example.isPresent()) {
            EmulatedClouds.run(example.get());
        } else {
            list(name, System.err);
            System.exit(1);
        }
    }

    static Optional<Example> named(String name) {
        return ALL.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::example)
                .findFirst();
    }

    static void list(String name, PrintStream out) {
        out.println((name.isEmpty() ? "No example is named." : "There is no example " + name + ".")
                + " Say which by -Dexample=NAME:");
        ALL.forEach(entry -> out.printf("  %-22s %s%n", entry.name(), entry.question()));
    }
}
