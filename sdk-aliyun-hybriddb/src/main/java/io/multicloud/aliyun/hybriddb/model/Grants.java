package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Privileges of a new account, in the form that {@code dbInfo} of {@link CreateAccountRequest} takes. Immutable.
 *
 * <pre>{@code
 * r.dbInfo(Grants.of(AccountPrivilege.READ_WRITE, "orders").and(AccountPrivilege.READ_ONLY, "stock", "prices"))
 * }</pre>
 */
public final class Grants extends AbstractMap<String, List<String>> {

    private final Map<String, List<String>> databases;

    private Grants(Map<String, List<String>> databases) {
        this.databases = Collections.unmodifiableMap(databases);
    }

    /**
     * Grants a privilege.
     *
     * @param privilege the privilege
     * @param dbNames names of databases
     * @return the grant
     */
    public static Grants of(AccountPrivilege privilege, String... dbNames) {
        return new Grants(Map.of()).and(privilege, dbNames);
    }

    /**
     * Grants a privilege as well; databases that have it already keep it.
     *
     * @param privilege the privilege
     * @param dbNames names of databases
     * @return a changed copy
     */
    public Grants and(AccountPrivilege privilege, String... dbNames) {
        Map<String, List<String>> more = new LinkedHashMap<>(databases);
        more.merge(Objects.requireNonNull(privilege, "privilege").value(), List.of(dbNames), Grants::both);
        return new Grants(more);
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
        return databases.entrySet();
    }

    /** Copies what a request was given; nothing granted is nothing sent. */
    static @Nullable Map<String, List<String>> copy(@Nullable Map<String, List<String>> given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        given.forEach((privilege, names) -> copy.put(privilege, Lists.copy(names)));
        return Collections.unmodifiableMap(copy);
    }

    private static List<String> both(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }
}
