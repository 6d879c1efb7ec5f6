package io.multicloud.tests.contract.sdk;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Catalog;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A service of the catalog, and where the SDK has it. A service whose classes are not there has no operations yet.
 *
 * @param catalog what is documented
 * @param naming how Java names are written on the wire
 * @param packageName the package of its client
 * @param prefix what the names of its client and of its table of operations begin with
 */
public record Service(Catalog catalog, Naming naming, String packageName, String prefix) {

    public static final List<Service> ALL = List.of(
            of("aliyun-hybriddb", Naming.UPPER_CAMEL, "io.multicloud.aliyun.hybriddb", "HybridDb"),
            of("huawei-flexus-rds", Naming.SNAKE, "io.multicloud.huawei.flexus", "FlexusRds"),
            of("huawei-iam", Naming.SNAKE, "io.multicloud.huawei.iam", "Iam"),
            of("capitalonline-mysql", Naming.UPPER_CAMEL, "io.multicloud.capitalonline.mysql", "CapitalOnlineMysql"),
            of("capitalonline-redis", Naming.UPPER_CAMEL, "io.multicloud.capitalonline.redis", "CapitalOnlineRedis"));

    private static Service of(String catalog, Naming naming, String packageName, String prefix) {
        return new Service(Catalog.read(catalog), naming, packageName, prefix);
    }

    public String clientName() {
        return prefix + "Client";
    }

    public String tableName() {
        return prefix + "Operations";
    }

    public String modelPackage() {
        return packageName + ".model";
    }

    public Optional<Class<?>> type(String simpleName) {
        return Reflection.find(packageName + "." + simpleName);
    }

    /** The documented actions that the SDK has a descriptor of. */
    public List<Modelled> modelled() {
        Map<String, Operation<?, ?>> operations = operations();
        return catalog.actions().stream()
                .filter(action -> operations.containsKey(action.name()))
                .map(action -> new Modelled(this, action, operations.get(action.name())))
                .toList();
    }

    public List<Action> missing() {
        Map<String, Operation<?, ?>> operations = operations();
        return catalog.actions().stream()
                .filter(action -> !operations.containsKey(action.name()))
                .toList();
    }

    /** The SDK's operations by their documented names. */
    public Map<String, Operation<?, ?>> operations() {
        Field[] fields = type(tableName()).map(Class::getFields).orElse(new Field[0]);
        return Arrays.stream(fields)
                .filter(field -> field.getType() == Operation.class)
                .<Operation<?, ?>>map(field -> (Operation<?, ?>) Reflection.get(field))
                .collect(Collectors.toMap(Operation::action, Function.identity()));
    }

    /** A client with made-up credentials; it tries once. */
    public ServiceClient<?> client(String endpoint) {
        Class<?> type = type(clientName()).orElseThrow();
        ClientBuilder<?, ?> builder = (ClientBuilder<?, ?>) Reflection.callStatic(type, "builder");
        builder.endpoint(endpoint)
                .credentials(AccessKeyCredentials.of("fake-key-id", "fake-key-secret"))
                .retryPolicy(RetryPolicy.none());
        Reflection.callIfThere(builder, "projectId", "fake-project");
        return builder.build();
    }

    @Override
    public String toString() {
        return catalog.name();
    }
}
