package io.multicloud.emulator.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects in the order of their creation; those that are gone are not found. Callers keep it to one thread at a time. */
public final class LivingStore<T extends Living> {

    private final Map<String, T> objects = new LinkedHashMap<>();
    private final LifeClock clock;

    public LivingStore(LifeClock clock) {
        this.clock = clock;
    }

    public void add(T object) {
        objects.put(object.id(), object);
    }

    public Optional<T> find(String id) {
        return all().stream().filter(object -> object.id().equals(id)).findFirst();
    }

    public List<T> all() {
        objects.values().removeIf(object -> object.life().at(clock.now()) == Phase.GONE);
        return List.copyOf(objects.values());
    }
}
