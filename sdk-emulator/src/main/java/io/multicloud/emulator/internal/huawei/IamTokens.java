package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.state.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens that were issued; of too many the oldest are forgotten. */
final class IamTokens {

    private static final int LIMIT = 10_000;

    private final Map<String, Grant> grants = new LinkedHashMap<>();
    private final Clock clock;
    private final Duration life;

    IamTokens(Clock clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    /** What a token is good for, with an empty text where it is good for no project. */
    record Grant(String token, HuaweiTenant tenant, String projectId, Instant issued, Instant expires) {}

    synchronized Grant issue(HuaweiTenant tenant, String projectId) {
        Instant now = clock.instant();
        if (grants.size() == LIMIT) {
            grants.remove(grants.keySet().iterator().next());
        }
        Grant grant = new Grant("MII" + Ids.token(), tenant, projectId, now, now.plus(life));
        grants.put(grant.token(), grant);
        return grant;
    }

    synchronized void expireAll() {
        grants.clear();
    }

    synchronized Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.expires()));
    }
}
