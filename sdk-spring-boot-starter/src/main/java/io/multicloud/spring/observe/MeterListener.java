package io.multicloud.spring.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.CallInfo;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.RateLimited;
import io.multicloud.core.observe.Renewed;
import io.multicloud.core.observe.RetryRefused;
import io.multicloud.core.observe.RetryScheduled;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.observe.CallObservationDocumentation.LowCardinality;

/** Counts what happens within calls: what their timer does not show. */
final class MeterListener implements CallListener {

    private final Tags client;
    private final MeterRegistry registry;

    MeterListener(ClientName client, MeterRegistry registry) {
        this.client = Tags.of(
                LowCardinality.CLOUD.asString(),
                client.cloud(),
                LowCardinality.SERVICE.asString(),
                client.service(),
                LowCardinality.ACCOUNT.asString(),
                client.isUnnamed() ? "none" : client.account());
        this.registry = registry;
    }

    @Override
    public void retryScheduled(RetryScheduled event) {
        count(
                CallMeters.RETRIES,
                tags(event.call()).and("reason", event.reason().name()));
    }

    @Override
    public void retryRefused(RetryRefused event) {
        count(
                CallMeters.RETRIES_REFUSED,
                tags(event.call()).and("refusal", event.refusal().name()));
    }

    @Override
    public void attemptEnded(AttemptEnded event) {
        if (event.failure() instanceof ThrottledException) {
            count(CallMeters.THROTTLED, tags(event.call()));
        }
    }

    @Override
    public void rateLimited(RateLimited event) {
        Timer.builder(CallMeters.RATE_LIMIT_WAITS)
                .tags(tags(event.call()))
                .register(registry)
                .record(event.delay());
    }

    @Override
    public void renewed(Renewed event) {
        count(
                CallMeters.RENEWALS,
                tags(event.call()).and("renewal", event.renewal().name()));
    }

    @Override
    public void drifted(DriftFound event) {
        count(
                CallMeters.DRIFTS,
                tags(event.call()).and("kind", event.drift().kind().name()));
    }

    private Tags tags(CallInfo call) {
        return client.and(LowCardinality.ACTION.asString(), call.operation().action());
    }

    private void count(String name, Tags tags) {
        Counter.builder(name).tags(tags).register(registry).increment();
    }
}
