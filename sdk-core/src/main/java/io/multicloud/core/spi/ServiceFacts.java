package io.multicloud.core.spi;

import io.multicloud.core.http.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service may say beyond the rule. Changed only while a copy is made, never once a description holds it. */
final class ServiceFacts {

    @Nullable
    String actionParameter;

    @Nullable
    String versionParameter;

    @Nullable
    String path;

    List<Parameter> constants = List.of();
    boolean wrappedLists;
    boolean xml;
    boolean secretsInForm;
    Map<String, String> hosts = Map.of();
    EnvironmentNames environmentNames = EnvironmentNames.none();

    ServiceFacts copy() {
        ServiceFacts copy = new ServiceFacts();
        copy.actionParameter = actionParameter;
        copy.versionParameter = versionParameter;
        copy.path = path;
        copy.constants = constants;
        copy.wrappedLists = wrappedLists;
        copy.xml = xml;
        copy.secretsInForm = secretsInForm;
        copy.hosts = hosts;
        copy.environmentNames = environmentNames;
        return copy;
    }
}
