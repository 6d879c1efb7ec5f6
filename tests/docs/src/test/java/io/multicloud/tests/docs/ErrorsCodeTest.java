package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.QuotaException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/errors.md, once for each of its branches. */
@Timeout(60)
class ErrorsCodeTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();
    private final HybridDbClient hybridDb =
            Emulated.aliyun(emulator).retryPolicy(RetryPolicy.none()).build();

    @AfterEach
    void close() {
        hybridDb.close();
        emulator.close();
    }

    @Test
    void an_order_that_breaks_rules_is_not_sent() throws Exception {
        String printed = Output.ofErrors(() -> create(r -> r.nodeNumber(-1)));

        assertThat(printed).contains("nodeNumber");
        assertThat(emulator.journal()).isEmpty();
    }

    @Test
    void an_order_whose_answer_was_lost_is_made_again_with_its_token_and_carried_out_once() throws Exception {
        emulator.faults().always().first(1).play(Fault.resetAfterProcessing());

        assertThat(Output.ofErrors(() -> create(r -> {}))).isEmpty();

        assertThat(emulator.journal()).hasSize(2);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    @Test
    void an_order_that_was_throttled_tells_the_code_and_the_wait() throws Exception {
        emulator.faults().always().play(Fault.throttled().withRetryAfter(Duration.ofSeconds(7)));

        assertThat(Output.ofErrors(() -> create(r -> {})))
                .contains("Throttling", Duration.ofSeconds(7).toString());
    }

    @Test
    void any_other_failure_tells_its_outcome() throws Exception {
        emulator.faults().always().play(Fault.status(403));

        assertThat(Output.ofErrors(() -> create(r -> {}))).startsWith("REFUSED: ");
    }

    private void create(Consumer<CreateInstanceRequestBuilder> more) {
        Consumer<CreateInstanceRequestBuilder> order = r -> {
            OnAliyun.orders(r);
            r.clientToken("orders-2026-001");
            more.accept(r);
        };
        // tag::errors[]
        try {
            hybridDb.createInstance(order); // fills in the request, with a clientToken
        } catch (InvalidRequestException e) {
            e.violations().forEach(System.err::println); // nothing was sent
        } catch (OutcomeUnknownException e) {
            hybridDb.createInstance(order); // the same request, the same token
        } catch (QuotaException | ThrottledException e) {
            System.err.println(e.code() + ", wait " + e.retryAfter());
        } catch (MulticloudException e) {
            System.err.println(e.outcome() + ": " + e.getMessage());
        }
        // end::errors[]
    }
}
