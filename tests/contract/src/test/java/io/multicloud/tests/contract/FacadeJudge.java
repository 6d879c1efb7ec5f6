package io.multicloud.tests.contract;

import io.multicloud.tests.contract.samples.SampleRequest;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.DryClient;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.RequestMaker;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The methods of an action: one takes the request, one what fills in its builder, or nothing where there is nothing to
 * fill in. Each sends the request.
 */
final class FacadeJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        Class<?> type = modelled.operation().requestType();
        Object request = new RequestMaker(modelled.service().naming())
                .make(
                        type,
                        modelled.action().parameters(),
                        SampleRequest.full(modelled.action().parameters()));
        check(findings, modelled, request, "the request", List.of(type)::equals, request);
        if (type.getRecordComponents().length == 0) {
            check(findings, modelled, request, "nothing", List.of()::equals);
        } else {
            check(findings, modelled, request, "what fills in its builder", fillingIn(type), copying(request));
        }
        return findings.found();
    }

    private static void check(
            Findings findings,
            Modelled modelled,
            Object request,
            String words,
            Predicate<List<Type>> parameters,
            Object... arguments) {
        String name = modelled.action().javaName();
        Class<?> client =
                modelled.service().type(modelled.service().clientName()).orElseThrow();
        Optional<Method> method = Arrays.stream(client.getMethods())
                .filter(one -> one.getName().equals(name))
                .filter(one -> parameters.test(List.of(one.getGenericParameterTypes())))
                .findFirst();
        if (method.isEmpty()) {
            findings.add("method", name, client.getSimpleName() + " has none that takes " + words);
            return;
        }
        Class<?> answer = modelled.operation().responseType();
        findings.differs("method", name, answer, method.get().getReturnType());
        findings.differs("method", name, request, DryClient.requestOf(client, method.get(), arguments));
    }

    private static Predicate<List<Type>> fillingIn(Class<?> request) {
        return parameters -> parameters.size() == 1
                && parameters.get(0) instanceof ParameterizedType consumer
                && consumer.getRawType() == Consumer.class
                && consumer.getActualTypeArguments()[0].getTypeName().equals(request.getName() + "Builder");
    }

    private static Consumer<Object> copying(Object request) {
        return builder -> {
            try {
                builder.getClass().getMethod("from", request.getClass()).invoke(builder, request);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(builder.getClass() + " does not copy", e);
            }
        };
    }
}
