package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.spring.internal.ClientRegistrar;
import java.util.List;
import org.springframework.core.env.Environment;

/** Defines the clients of CapitalOnline cloud MySQL. */
final class CapitalOnlineMysqlRegistrar extends ClientRegistrar<CapitalOnlineProperties> {

    CapitalOnlineMysqlRegistrar(Environment environment) {
        super(
                environment,
                CapitalOnlineProperties.PREFIX,
                CapitalOnlineProperties.class,
                CapitalOnlineMysqlClient.class,
                "capitalOnlineMysqlClient");
    }

    @Override
    protected List<String> accounts(CapitalOnlineProperties bound) {
        return bound.all().names(CapitalOnlineAccount::hasPlace, CapitalOnlineAccount::hasCredentials);
    }
}
