package io.multicloud.emulator.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void the_oldest_token_is_forgotten_when_there_are_too_many() {
        IdempotencyMemory memory = new IdempotencyMemory();
        for (int i = 0; i <= 10_000; i++) {
            memory.remember("t" + i, new IdempotencyMemory.Call("request", Json.object(), Instant.EPOCH));
        }
        assertThat(memory.find("t0")).isEmpty();
        assertThat(memory.find("t1")).isPresent();
        assertThat(memory.find("t10000")).isPresent();
    }
}
