package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An instance. It is built once its order is paid; the API has no way to delete one. */
final class FlexusInstance implements Living {

    static final String ACTIVE = "ACTIVE";
    static final String BUILD = "BUILD";

    private final String id = Ids.hex32() + "in01";
    private final String orderId = "CS" + Ids.digits(14);
    private final String address = "192.168.0." + Ids.digits(2);
    private final FlexusOrder order;
    private final HuaweiNetwork network;
    private final LifeTimes times;
    private final List<String> nodeIds;
    private final Changing<String> flavor;
    private final Changing<String> completeVersion;
    private final Works works = new Works();
    private final InstanceConfiguration configuration = new InstanceConfiguration();
    private @Nullable EnlargePolicy enlargePolicy;
    private Life life;
    private boolean paid;
    private Instant touched = Instant.MIN;

    FlexusInstance(FlexusOrder order, HuaweiNetwork network, LifeTimes times, Instant now) {
        this.order = order;
        this.network = network;
        this.times = times;
        this.nodeIds = Stream.generate(() -> Ids.hex32() + "no01")
                .limit(order.highAvailability().isPresent() ? 2 : 1)
                .toList();
        this.flavor = new Changing<>(order.flavorRef());
        this.completeVersion = new Changing<>(MinorVersions.installed(order.version()));
        this.life = new Life(times, now);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Life life() {
        return life;
    }

    FlexusOrder order() {
        return order;
    }

    HuaweiNetwork network() {
        return network;
    }

    String orderId() {
        return orderId;
    }

    String address() {
        return address;
    }

    List<String> nodeIds() {
        return Collections.unmodifiableList(nodeIds);
    }

    Changing<String> flavor() {
        return flavor;
    }

    Changing<String> completeVersion() {
        return completeVersion;
    }

    InstanceConfiguration configuration() {
        return configuration;
    }

    Optional<EnlargePolicy> enlargePolicy() {
        return Optional.ofNullable(enlargePolicy);
    }

    void enlarge(@Nullable EnlargePolicy policy) {
        enlargePolicy = policy;
    }

    String type() {
        return order.highAvailability().isPresent() ? "Ha" : "Single";
    }

    /** Begins its life, which so far was waiting. */
    void pay(Instant now) {
        paid = true;
        life = new Life(times, now);
    }

    EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, order.name(), status(now));
    }

    boolean isBuilt(Instant now) {
        return paid && life.at(now) == Phase.RUNNING;
    }

    String status(Instant now) {
        return isBuilt(now) ? work(now).map(Work.Kind::status).orElse(ACTIVE) : BUILD;
    }

    Optional<Work.Kind> work(Instant now) {
        return works.at(now).map(Work::kind);
    }

    void refuseUnlessBuilt(Instant now) {
        refuseIn(now, Set.of(BUILD));
    }

    void refuseUnless(Instant now, String status) {
        if (!status(now).equals(status)) {
            throw Refusals.busy(status(now));
        }
    }

    void refuseIn(Instant now, Set<String> statuses) {
        if (statuses.contains(status(now))) {
            throw Refusals.busy(status(now));
        }
    }

    /** Everything takes as long as a creation; how long is documented of nothing. */
    Work begin(Work.Kind kind, Instant start, Instant now) {
        Work work = new Work(kind, start, start.plus(times.creation()));
        works.add(work, now);
        return work;
    }

    void touch(Instant now) {
        touched = now;
    }

    Instant updated(Instant now) {
        return Stream.of(life.ready(), works.lastEnd(now), touched)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    ZonedDateTime expires() {
        ZonedDateTime created = life.created().atZone(ZoneOffset.UTC);
        FlexusOrder.Charge charge = order.charge();
        return charge.yearly() ? created.plusYears(charge.periods()) : created.plusMonths(charge.periods());
    }
}
