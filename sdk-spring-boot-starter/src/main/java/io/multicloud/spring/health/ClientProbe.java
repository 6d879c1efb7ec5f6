package io.multicloud.spring.health;

import io.multicloud.core.CallOptions;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.spring.ClientName;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * How the clients of a service are checked: by a read that costs it little.
 *
 * @param type the type of the clients
 * @param beanName the name of the client of the unnamed account; others have their account's name after a point
 * @param request the read
 */
record ClientProbe<C extends ServiceClient<C>>(Class<C> type, String beanName, ServiceRequest<C, ?> request) {

    /** Returns which client a bean is; one of the application's own is taken for that of the unnamed account. */
    ClientName name(String bean) {
        ServiceDescription service = request.operation().service();
        String account = bean.startsWith(beanName + ".") ? bean.substring(beanName.length() + 1) : "";
        return new ClientName(service.provider(), service.service(), account);
    }

    /** Begins the read. */
    CompletableFuture<?> ask(Object client, Duration timeout) {
        return type.cast(client)
                .with(CallOptions.none().withCallTimeout(timeout))
                .callAsync(request);
    }
}
