package io.multicloud.tests.springboot;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ReflectionUtils;

/** The health of the clients by reflection, as its types have other packages in each line of Spring Boot. */
record Healths(Object contributor) {

    record Health(String status, Map<String, Object> details) {}

    static Healths of(BeanFactory beans) {
        return new Healths(beans.getBean("multicloudHealthContributor"));
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object entry : (Iterable<?>) contributor) {
            Method name = ReflectionUtils.findMethod(entry.getClass(), "getName");
            names.add(String.valueOf(invoke(name == null ? "name" : "getName", entry)));
        }
        return names;
    }

    Health health(String client) {
        Object indicator = Objects.requireNonNull(invoke("getContributor", contributor, client), client);
        Object health = invoke("health", indicator);
        Object status = invoke("getStatus", health);
        @SuppressWarnings("unchecked") // As both lines declare it.
        Map<String, Object> details = (Map<String, Object>) invoke("getDetails", health);
        return new Health(String.valueOf(invoke("getCode", status)), details);
    }

    /** Asks until a check has ended. */
    Health checked(String client) {
        return await(client, null);
    }

    /** Asks until a check has ended that ended at another time than an earlier one. */
    Health renewed(String client, Health earlier) {
        return await(client, earlier.details().get("checkedAt"));
    }

    private Health await(String client, @Nullable Object earlier) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end) {
            Health health = health(client);
            Object checkedAt = health.details().get("checkedAt");
            if (checkedAt != null && !checkedAt.equals(earlier)) {
                return health;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No check of " + client + " ended");
    }

    private static Object invoke(String name, Object target, Object... arguments) {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        Method method = Objects.requireNonNull(ReflectionUtils.findMethod(target.getClass(), name, types), name);
        ReflectionUtils.makeAccessible(method);
        return ReflectionUtils.invokeMethod(method, target, arguments);
    }
}
