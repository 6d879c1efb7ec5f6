package io.multicloud.spring.observe;

import io.micrometer.common.KeyValue;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.observe.CallEnded;
import org.jspecify.annotations.Nullable;

/** How a call ended, in words of which there are few. */
final class Ending {

    private Ending() {}

    static String outcome(CallEnded ended) {
        if (ended.failure() == null) {
            return "SUCCESS";
        }
        return ended.failure() instanceof MulticloudException known
                ? known.outcome().name()
                : "UNKNOWN";
    }

    static String kind(CallEnded ended) {
        Throwable failure = beneath(ended.failure());
        if (failure == null) {
            return KeyValue.NONE_VALUE;
        }
        if (failure instanceof ServiceException service) {
            return service.kind().name();
        }
        return failure instanceof TransportException transport
                ? transport.reason().name()
                : "OTHER";
    }

    static String status(CallEnded ended) {
        Integer status = ended.status();
        if (beneath(ended.failure()) instanceof ServiceException service) {
            status = service.status();
        }
        return status == null ? KeyValue.NONE_VALUE : status.toString();
    }

    static String requestId(CallEnded ended) {
        String id = ended.requestId();
        return id == null ? KeyValue.NONE_VALUE : id;
    }

    private static @Nullable Throwable beneath(@Nullable Throwable failure) {
        return failure instanceof OutcomeUnknownException ? failure.getCause() : failure;
    }
}
