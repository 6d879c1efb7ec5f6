package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses: the instance stays active, the address is there after the time of a creation, its host without a prefix is
 * named after the instance, and a prefix has small letters, digits and hyphens.
 */
final class AllocateInstancePublicConnection implements AliyunAction {

    private static final String FORM = "[a-z][a-z0-9-]{0,62}";

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.activeInstance(parameters);
        String prefix = parameters.optional("ConnectionStringPrefix").orElse(instance.id() + "-public");
        String host = AliyunInstanceTree.host(prefix);
        if (instance.network().publicConnection().isEmpty() && (!prefix.matches(FORM) || isTaken(host, tenant))) {
            throw StateRefusals.connectionPrefix();
        }
        Duration time = tenant.times().creation();
        String port = parameters.optional("Port").orElse(AliyunInstanceTree.PORT);
        instance.network().open(new PublicConnection(host, port, tenant.now().plus(time)));
        instance.tasks().start(parameters, time);
        return Json.object();
    }

    private static boolean isTaken(String host, AliyunTenant tenant) {
        return tenant.instances().all().stream()
                .flatMap(instance -> Stream.concat(
                        Stream.of(instance.connectionString(tenant.now())), publicHost(instance).stream()))
                .anyMatch(host::equals);
    }

    private static Optional<String> publicHost(AliyunInstance instance) {
        return instance.network().publicConnection().map(PublicConnection::host);
    }
}
