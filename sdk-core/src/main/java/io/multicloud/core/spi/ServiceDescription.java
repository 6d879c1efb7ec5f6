package io.multicloud.core.spi;

import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The facts that all actions of a service share. Immutable; {@code with…} methods return changed copies.
 */
public final class ServiceDescription {

    private final String provider;
    private final String service;
    private final String apiVersion;
    private final Naming naming;
    private final ErrorConvention errors;
    private final ServiceFacts facts;

    private ServiceDescription(
            String provider,
            String service,
            String apiVersion,
            Naming naming,
            ErrorConvention errors,
            ServiceFacts facts) {
        this.provider = Objects.requireNonNull(provider, "provider");
        this.service = Objects.requireNonNull(service, "service");
        this.apiVersion = Objects.requireNonNull(apiVersion, "apiVersion");
        this.naming = Objects.requireNonNull(naming, "naming");
        this.errors = Objects.requireNonNull(errors, "errors");
        this.facts = facts;
    }

    private ServiceDescription with(Consumer<ServiceFacts> change) {
        ServiceFacts changed = facts.copy();
        change.accept(changed);
        return new ServiceDescription(provider, service, apiVersion, naming, errors, changed);
    }

    /**
     * Starts a description.
     *
     * @param provider the provider's short name, for example {@code aliyun}
     * @param service the service's short name, for example {@code hybriddb}
     * @param apiVersion the version of the API
     * @param naming how Java names are written on the wire
     * @param errors how the provider reports errors
     * @return the description
     */
    public static ServiceDescription of(
            String provider, String service, String apiVersion, Naming naming, ErrorConvention errors) {
        return new ServiceDescription(provider, service, apiVersion, naming, errors, new ServiceFacts());
    }

    /**
     * Says that action and version travel in the query.
     *
     * @param action the name of the parameter that takes the action
     * @param version the name of the parameter that takes the version
     * @return a changed copy
     */
    public ServiceDescription withActionInQuery(String action, String version) {
        return with(f -> {
            f.actionParameter = action;
            f.versionParameter = version;
        });
    }

    /**
     * Sets the path that actions have in common.
     *
     * @param path for example {@code /}
     * @return a changed copy
     */
    public ServiceDescription withPath(String path) {
        return with(f -> f.path = Objects.requireNonNull(path, "path"));
    }

    /**
     * Sets query parameters that every call sends.
     *
     * @param parameters names and values
     * @return a changed copy
     */
    public ServiceDescription withConstants(Parameter... parameters) {
        return with(f -> f.constants = List.of(parameters));
    }

    /**
     * Says that lists come wrapped in an object of one member, which is left out of the records.
     *
     * @return a changed copy
     */
    public ServiceDescription withWrappedLists() {
        return with(f -> f.wrappedLists = true);
    }

    /**
     * Says that the service answers in XML too, asked or not: in a root element named {@code …Response} or
     * {@code Error}, whose elements have the names of the JSON members. Without this an answer in XML is unreadable.
     *
     * @return a changed copy
     */
    public ServiceDescription withXml() {
        return with(f -> f.xml = true);
    }

    /**
     * Says that a GET whose request has secret values is sent as a POST, with these values in a form, so that no secret
     * is part of a URL. The signer has to cover the form. Which values are secret follows from their type.
     *
     * @return a changed copy
     */
    public ServiceDescription withSecretsInForm() {
        return with(f -> f.secretsInForm = true);
    }

    /**
     * Sets the hosts of the service.
     *
     * @param newHosts region or area to host name
     * @return a changed copy
     */
    public ServiceDescription withHosts(Map<String, String> newHosts) {
        return with(f -> f.hosts = Collections.unmodifiableMap(new TreeMap<>(newHosts)));
    }

    /**
     * Sets the environment variables in which the vendor's own tools keep credentials and settings.
     *
     * @param names the vendor's names
     * @return a changed copy
     */
    public ServiceDescription withEnvironmentNames(EnvironmentNames names) {
        return with(f -> f.environmentNames = Objects.requireNonNull(names, "names"));
    }

    /**
     * Starts an operation of this service.
     *
     * @param method the HTTP method
     * @param action the action's documented name
     * @param path the path template
     * @param request the request's type
     * @param response the answer's type
     * @param <Q> the request
     * @param <R> the answer
     * @return an operation that is not repeated unless said otherwise
     */
    public <Q, R> Operation<Q, R> operation(
            HttpMethod method, String action, String path, Class<Q> request, Class<R> response) {
        return Operation.of(this, method, action, path, request, response);
    }

    /**
     * Returns the provider's short name.
     *
     * @return for example {@code aliyun}
     */
    public String provider() {
        return provider;
    }

    /**
     * Returns the service's short name.
     *
     * @return for example {@code hybriddb}
     */
    public String service() {
        return service;
    }

    /**
     * Returns the version of the API.
     *
     * @return for example {@code 2016-01-01}
     */
    public String apiVersion() {
        return apiVersion;
    }

    /**
     * Returns how Java names are written on the wire.
     *
     * @return the naming
     */
    public Naming naming() {
        return naming;
    }

    /**
     * Returns how the provider reports errors.
     *
     * @return the convention
     */
    public ErrorConvention errors() {
        return errors;
    }

    /**
     * Returns the path that actions have in common.
     *
     * @return the path, empty where every action has one of its own
     */
    public Optional<String> path() {
        return Optional.ofNullable(facts.path);
    }

    /**
     * Returns the query parameters that every call of an action sends: its name, the version and constants.
     *
     * @param action the action's documented name
     * @return an unmodifiable list
     */
    public List<Parameter> commonQuery(String action) {
        List<Parameter> common = new ArrayList<>(facts.constants);
        if (facts.versionParameter != null) {
            common.add(0, Parameter.of(facts.versionParameter, apiVersion));
        }
        if (facts.actionParameter != null) {
            common.add(0, Parameter.of(facts.actionParameter, action));
        }
        return List.copyOf(common);
    }

    /**
     * Tells whether lists come wrapped in an object of one member.
     *
     * @return true for Aliyun
     */
    public boolean wrappedLists() {
        return facts.wrappedLists;
    }

    /**
     * Tells whether the service answers in XML too, asked or not.
     *
     * @return true for Aliyun
     */
    public boolean xml() {
        return facts.xml;
    }

    /**
     * Tells whether the secret values of a GET are sent in the form of a POST.
     *
     * @return true for an Aliyun client that was asked to
     */
    public boolean secretsInForm() {
        return facts.secretsInForm;
    }

    /**
     * Returns the hosts of the service.
     *
     * @return region or area to host name, sorted
     */
    public Map<String, String> hosts() {
        return facts.hosts;
    }

    /**
     * Returns the environment variables in which the vendor's own tools keep credentials and settings.
     *
     * @return the vendor's names, none by default
     */
    public EnvironmentNames environmentNames() {
        return facts.environmentNames;
    }
}
