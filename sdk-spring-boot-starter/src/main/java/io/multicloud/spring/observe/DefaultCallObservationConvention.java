package io.multicloud.spring.observe;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.observe.CallObservationDocumentation.HighCardinality;
import io.multicloud.spring.observe.CallObservationDocumentation.LowCardinality;
import java.util.Optional;
import java.util.function.Function;

/** The names and keys of {@link CallObservationDocumentation#CALL}. They hold no parameter, no header and no body. */
public class DefaultCallObservationConvention implements CallObservationConvention {

    /** Makes the convention. */
    public DefaultCallObservationConvention() {}

    /**
     * Names the observation.
     *
     * @return {@value CallMeters#CALLS}
     */
    @Override
    public String getName() {
        return CallMeters.CALLS;
    }

    /**
     * Names the span.
     *
     * @param context the call
     * @return cloud, service and action, for example {@code aliyun.hybriddb.CreateInstance}
     */
    @Override
    public String getContextualName(CallObservationContext context) {
        return context.call().operation().toString();
    }

    /**
     * Gives the tags of the timer. All keys are there from the start, those of the end with {@code none}.
     *
     * @param context the call
     * @return the keys of {@link LowCardinality}
     */
    @Override
    public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
        ClientName client = context.client();
        Optional<CallEnded> ended = context.ended();
        return KeyValues.of(
                LowCardinality.CLOUD.withValue(client.cloud()),
                LowCardinality.SERVICE.withValue(client.service()),
                LowCardinality.ACCOUNT.withValue(client.isUnnamed() ? KeyValue.NONE_VALUE : client.account()),
                LowCardinality.ACTION.withValue(context.call().operation().action()),
                LowCardinality.OUTCOME.withValue(orNone(ended, Ending::outcome)),
                LowCardinality.KIND.withValue(orNone(ended, Ending::kind)),
                LowCardinality.STATUS.withValue(orNone(ended, Ending::status)));
    }

    /**
     * Gives what only traces show.
     *
     * @param context the call
     * @return the keys of {@link HighCardinality}
     */
    @Override
    public KeyValues getHighCardinalityKeyValues(CallObservationContext context) {
        Optional<CallEnded> ended = context.ended();
        return KeyValues.of(
                HighCardinality.REQUEST_ID.withValue(orNone(ended, Ending::requestId)),
                HighCardinality.ATTEMPTS.withValue(orNone(ended, e -> Integer.toString(e.attempts()))));
    }

    private static String orNone(Optional<CallEnded> ended, Function<CallEnded, String> value) {
        return ended.map(value).orElse(KeyValue.NONE_VALUE);
    }
}
