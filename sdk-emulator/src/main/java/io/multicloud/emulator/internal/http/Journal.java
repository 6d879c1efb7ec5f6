package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.JournalEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls, bounded so that a long-running emulator does not grow. */
public final class Journal {

    static final int LIMIT = 10_000;

    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    synchronized void add(JournalEntry entry) {
        if (entries.size() == LIMIT) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }
}
