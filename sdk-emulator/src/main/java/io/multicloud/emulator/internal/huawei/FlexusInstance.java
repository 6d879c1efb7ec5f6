package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** An instance; the API has no way to delete one. */
record FlexusInstance(
        String id,
        Life life,
        FlexusOrder order,
        HuaweiNetwork network,
        String orderId,
        String jobId,
        String address,
        List<String> nodeIds)
        implements Living {

    static FlexusInstance create(FlexusOrder order, Life life, HuaweiNetwork network) {
        boolean pair = order.highAvailability().isPresent();
        return new FlexusInstance(
                Ids.hex32() + "in01",
                life,
                order,
                network,
                "CS" + Ids.digits(14),
                Ids.uuid(),
                "192.168.0." + Ids.digits(2),
                pair ? List.of(Ids.hex32() + "no01", Ids.hex32() + "no01") : List.of(Ids.hex32() + "no01"));
    }

    EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, order.name(), status(now));
    }

    boolean isBuilt(Instant now) {
        return life.at(now) == Phase.RUNNING;
    }

    String status(Instant now) {
        return isBuilt(now) ? "ACTIVE" : "BUILD";
    }

    String type() {
        return order.highAvailability().isPresent() ? "Ha" : "Single";
    }

    ZonedDateTime expires() {
        ZonedDateTime created = life.created().atZone(ZoneOffset.UTC);
        FlexusOrder.Charge charge = order.charge();
        return charge.yearly() ? created.plusYears(charge.periods()) : created.plusMonths(charge.periods());
    }
}
