package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultScriptTest {

    private static final Fault A = Fault.internalError();
    private static final Fault B = Fault.emptyBody();

    private final FaultScript script = new FaultScript();

    @Test
    void an_empty_script_plays_nothing() {
        assertThat(play(3)).isEqualTo("---");
    }

    @Test
    void a_rule_is_matched_by_cloud_and_action() {
        script.when(Provider.HUAWEI).play(A);
        script.when("DeleteInstance").play(B);
        assertThat(script.next(Provider.HUAWEI, "ListInstances")).isEqualTo(A);
        assertThat(script.next(Provider.HUAWEI, null)).isEqualTo(A);
        assertThat(script.next(Provider.ALIYUN, "DeleteInstance")).isEqualTo(B);
        assertThat(script.next(Provider.ALIYUN, "CreateInstance")).isNull();
        script.clear();
        script.when(Provider.ALIYUN, "CreateInstance").play(A);
        assertThat(script.next(Provider.HUAWEI, "CreateInstance")).isNull();
        assertThat(script.next(Provider.ALIYUN, null)).isNull();
        assertThat(script.next(Provider.ALIYUN, "CreateInstance")).isEqualTo(A);
    }

    @Test
    void calls_are_chosen_by_their_number() {
        script.always().nth(3).play(A);
        assertThat(play(5)).isEqualTo("--A--");
        script.clear();
        script.always().first(2).play(A);
        assertThat(play(5)).isEqualTo("AA---");
        script.clear();
        script.always().every(2).atMost(2).play(A);
        assertThat(play(8)).isEqualTo("-A-A----");
    }

    @Test
    void several_faults_are_played_in_turn() {
        script.always().every(2).play(A, B);
        assertThat(play(8)).isEqualTo("-A-B-A-B");
    }

    @Test
    void the_first_rule_that_wants_a_call_gets_it_and_the_others_count_it() {
        script.always().nth(1).play(A).always().first(2).play(B);
        assertThat(play(3)).isEqualTo("AB-");
    }

    @Test
    void the_same_seed_draws_the_same_faults() {
        script.always().withProbability(0.2, 42).play(A, B);
        String drawn = play(1_000);
        script.clear();
        script.always().withProbability(0.2, 42).play(A, B);
        assertThat(play(1_000)).isEqualTo(drawn);
        script.clear();
        script.always().withProbability(0.2, 43).play(A, B);
        assertThat(play(1_000)).isNotEqualTo(drawn);
        assertThat(drawn.replace("-", "").length()).isBetween(150, 250);
        assertThat(drawn).contains("A", "B");
    }

    @Test
    void certainty_and_impossibility_are_probabilities_too() {
        script.always()
                .withProbability(0, 1)
                .play(A)
                .always()
                .withProbability(1, 1)
                .atMost(2)
                .play(B);
        assertThat(play(3)).isEqualTo("BB-");
    }

    @Test
    void a_cleared_script_plays_nothing() {
        script.always().play(A).clear();
        assertThat(play(2)).isEqualTo("--");
    }

    @Test
    void threads_together_get_as_many_faults_as_the_rule_allows() throws InterruptedException {
        script.always().atMost(500).play(A);
        List<Thread> threads = new ArrayList<>();
        List<Fault> played = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                for (int call = 0; call < 200; call++) {
                    Fault fault = script.next(Provider.ALIYUN, "CreateInstance");
                    if (fault != null) {
                        played.add(fault);
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(played).hasSize(500);
    }

    @Test
    void wrong_numbers_are_refused() {
        FaultCondition condition = script.always();
        assertThatThrownBy(() -> condition.nth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> condition.first(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> condition.every(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> condition.atMost(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> condition.withProbability(1.1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> condition.withProbability(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String play(int calls) {
        StringBuilder played = new StringBuilder();
        for (int i = 0; i < calls; i++) {
            Fault fault = script.next(Provider.ALIYUN, "CreateInstance");
            played.append(fault == null ? '-' : fault.equals(A) ? 'A' : 'B');
        }
        return played.toString();
    }
}
