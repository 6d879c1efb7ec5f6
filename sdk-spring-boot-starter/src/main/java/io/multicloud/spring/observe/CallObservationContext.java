package io.multicloud.spring.observe;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallInfo;
import io.multicloud.spring.ClientName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an observation of a call knows. It is that of a sender, so that traces show a call to another service; but what
 * tracing would add to the request is dropped, as the clouds have no use for it.
 */
public final class CallObservationContext extends SenderContext<CallInfo> {

    private final ClientName client;
    private final CallInfo call;
    private volatile @Nullable CallEnded ended;

    /**
     * Makes the context of a call that begins.
     *
     * @param client whose call it is
     * @param call the call
     */
    public CallObservationContext(ClientName client, CallInfo call) {
        super((carrier, key, value) -> {}, Kind.CLIENT);
        this.client = client;
        this.call = call;
        setCarrier(call);
        setRemoteServiceName(client.cloud() + "." + client.service());
    }

    /**
     * Tells whose call it is.
     *
     * @return cloud, service and account
     */
    public ClientName client() {
        return client;
    }

    /**
     * Tells which call it is.
     *
     * @return the call with its operation
     */
    public CallInfo call() {
        return call;
    }

    /**
     * Tells how the call ended.
     *
     * @return duration, attempts, status, request id and failure; empty while the call is under way
     */
    public Optional<CallEnded> ended() {
        return Optional.ofNullable(ended);
    }

    void end(CallEnded event) {
        ended = event;
    }
}
