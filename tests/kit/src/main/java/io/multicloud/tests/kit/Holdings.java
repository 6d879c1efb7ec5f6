package io.multicloud.tests.kit;

import java.util.List;
import java.util.Set;

/** What this JVM holds at a moment, apart from what it shares by design. */
record Holdings(Set<Thread> threads, List<Descriptor> descriptors) {

    static Holdings now() {
        return new Holdings(LiveThreads.all(), Descriptor.all());
    }
}
