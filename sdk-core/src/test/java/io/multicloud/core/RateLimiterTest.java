package io.multicloud.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    private RateLimiter limiter(int permits) {
        return RateLimiter.of(permits, Duration.ofSeconds(10), nanos::get);
    }

    private void turn(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void as_many_as_there_are_permits_begin_at_once_and_the_next_waits_for_the_period() {
        RateLimiter limiter = limiter(3);
        assertThat(limiter.reserve(LONG)).contains(Duration.ZERO);
        turn(Duration.ofSeconds(4));
        assertThat(limiter.reserve(LONG)).contains(Duration.ZERO);
        assertThat(limiter.reserve(LONG)).contains(Duration.ZERO);
        assertThat(limiter.reserve(LONG)).contains(Duration.ofSeconds(6));
        assertThat(limiter.reserve(LONG)).contains(Duration.ofSeconds(10));
    }

    @Test
    void a_wait_that_is_too_long_takes_nothing() {
        RateLimiter limiter = limiter(1);
        assertThat(limiter.reserve(Duration.ZERO)).contains(Duration.ZERO);
        assertThat(limiter.reserve(Duration.ofSeconds(9))).isEmpty();
        assertThat(limiter.reserve(Duration.ofSeconds(10))).contains(Duration.ofSeconds(10));
        assertThat(limiter.reserve(LONG)).contains(Duration.ofSeconds(20));
    }

    @Test
    void what_was_not_used_is_not_saved_up_beyond_the_permits() {
        RateLimiter limiter = limiter(2);
        turn(LONG);
        assertThat(limiter.reserve(LONG)).contains(Duration.ZERO);
        assertThat(limiter.reserve(LONG)).contains(Duration.ZERO);
        assertThat(limiter.reserve(LONG)).contains(Duration.ofSeconds(10));
    }

    @Test
    void no_stretch_of_a_period_ever_holds_more_than_the_permits() {
        int permits = 7;
        RateLimiter limiter = limiter(permits);
        Random random = new Random(1);
        List<Long> begun = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            turn(Duration.ofMillis(random.nextInt(2_500)));
            begun.add(nanos.get() + limiter.reserve(LONG).orElseThrow().toNanos());
        }
        for (int i = permits; i < begun.size(); i++) {
            assertThat(begun.get(i) - begun.get(i - permits))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(10).toNanos());
        }
    }

    @Test
    void numbers_out_of_range_are_refused_with_their_range() {
        assertThatThrownBy(() -> RateLimiter.perSecond(0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The permits of a rate limit must be 1 to 1000000, but are 0");
        assertThatThrownBy(() -> RateLimiter.perMinute(1_000_001)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> RateLimiter.of(1, Duration.ZERO))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("period of a rate limit");
    }
}
