package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.sdk.Service;

/** Stand-ins for the files that a draft is to be put into. */
final class StandIns {

    private StandIns() {}

    /** A table of operations with the draft alone. */
    static String table(Service service, String constant) {
        return """
                package %1$s;

                import static io.multicloud.core.http.HttpMethod.*;
                import static io.multicloud.core.spi.Place.*;

                import %1$s.model.*;
                import io.multicloud.core.spi.*;

                /** A table with the draft alone. */
                @SuppressWarnings("unused")
                public final class %2$s {

                    private static final ServiceDescription SERVICE = ServiceDescription.of("p", "s", "v", Naming.%4$s, null);

                %3$s
                    private %2$s() {}

                    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
                        return SERVICE.operation(GET, action, "/", request, response);
                    }

                    private static <Q, R> Operation<Q, R> post(String action, Class<Q> request, Class<R> response) {
                        return SERVICE.operation(POST, action, "/", request, response);
                    }
                }
                """.formatted(service.packageName(), service.tableName(), constant, service.naming());
    }

    /** An interface with the methods of the draft alone. */
    static String actions(Service service, String methods) {
        return """
                package %1$s;

                import %1$s.model.*;
                import io.multicloud.core.ServiceClient;
                import java.util.function.Consumer;

                /** The methods of the draft alone. */
                public interface DraftActions extends ServiceClient<%2$s> {

                %3$s}
                """.formatted(service.packageName(), service.clientName(), methods);
    }

    static String client(Service service) {
        return """
                package %1$s;

                /** A client. */
                public interface %2$s extends io.multicloud.core.ServiceClient<%2$s> {}
                """.formatted(service.packageName(), service.clientName());
    }

    static String packageInfo(Service service) {
        return """
                /** The draft. */
                @org.jspecify.annotations.NullMarked
                @io.multicloud.core.spi.ModelStyle
                package %s;
                """.formatted(service.modelPackage());
    }
}
