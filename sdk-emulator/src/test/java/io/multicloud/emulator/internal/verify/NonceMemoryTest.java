package io.multicloud.emulator.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NonceMemoryTest {

    private final MutableClock clock = new MutableClock();
    private final NonceMemory memory = new NonceMemory(clock);

    @Test
    void remembers_for_both_halves_of_the_window_and_no_longer() {
        assertThat(memory.use("a")).isTrue();
        clock.turn(Duration.ofMinutes(30));
        assertThat(memory.use("a")).isFalse();
        clock.turn(Duration.ofSeconds(1));
        assertThat(memory.use("a")).isTrue();
    }

    @Test
    void forgets_the_oldest_of_too_many() {
        memory.use("first");
        for (int i = 0; i < 100_000; i++) {
            memory.use("n" + i);
        }
        assertThat(memory.use("n99999")).isFalse();
        assertThat(memory.use("first")).isTrue();
    }
}
