package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.internal.state.CallLimit;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What belongs to one account. */
final class HuaweiTenant {

    private final HuaweiAccount account;
    private final String domainId = Ids.hex32();
    private final String userId = Ids.hex32();
    private final CallLimit limit;
    private final Map<String, HuaweiProject> projects = new LinkedHashMap<>();

    HuaweiTenant(HuaweiAccount account, LifeClock clock, LifeTimes times, CallLimit limit) {
        this.account = account;
        this.limit = limit;
        account.projects().forEach(project -> projects.put(project.id(), new HuaweiProject(project, clock, times)));
    }

    HuaweiAccount account() {
        return account;
    }

    String domainId() {
        return domainId;
    }

    String userId() {
        return userId;
    }

    void countCall() {
        limit.count().ifPresent(wait -> {
            throw Refusals.throttled().retryAfter(wait);
        });
    }

    List<EmulatedInstance> shown() {
        return projects.values().stream()
                .flatMap(project -> project.shown().stream())
                .toList();
    }

    boolean pay(String orderId) {
        return projects.values().stream().anyMatch(project -> project.pay(orderId));
    }

    Optional<HuaweiProject> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }
}
