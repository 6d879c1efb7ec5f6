package io.multicloud.huawei.flexus;

import io.multicloud.core.error.WaitException;
import io.multicloud.core.waiting.Polling;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what has been ordered. Nothing comes of an order before it is paid, so the wait for one that nobody pays is
 * ended at once.
 */
final class OrderWaits {

    private OrderWaits() {}

    static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> created(
            String id, @Nullable ChargeInfo charge, @Nullable String order, @Nullable String job) {
        Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> plain = FlexusRdsWaits.instance(id);
        return job != null || isPaid(charge == null ? null : charge.isAutoPay())
                ? plain
                : unlessUnpaid(
                        plain,
                        order,
                        found -> found.map(OrderWaits::isToBeBuilt).orElse(true));
    }

    // Until the change begins an instance is ACTIVE with its old flavor; that is not what is waited for.
    static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> resized(
            StartResizeFlavorActionRequest request, @Nullable String order, @Nullable String job) {
        String flavor = request.resizeFlavor().specCode();
        Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> plain =
                FlexusRdsWaits.instance(request.instanceId());
        Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> changed = new Polling<>(
                plain.what(),
                plain.request(),
                plain.find(),
                instance -> isUntouched(instance, flavor)
                        ? Optional.empty()
                        : plain.state().apply(instance),
                plain.failed());
        return job != null || isPaid(request.resizeFlavor().isAutoPay())
                ? changed
                : unlessUnpaid(
                        changed,
                        order,
                        found -> found.filter(one -> isUntouched(one, flavor)).isPresent());
    }

    private static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> unlessUnpaid(
            Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> polling,
            @Nullable String order,
            Predicate<Optional<Instance>> nothingBegan) {
        return new Polling<>(
                polling.what(),
                polling.request(),
                answer -> {
                    Optional<Instance> found = polling.find().apply(answer);
                    if (nothingBegan.test(found)) {
                        throw unpaid(polling.what(), order);
                    }
                    return found;
                },
                polling.state(),
                polling.failed());
    }

    private static WaitException unpaid(String what, @Nullable String order) {
        return new WaitException(
                "The wait for " + what + " failed: its order " + (order == null ? "" : order + " ")
                        + "waits to be paid, as isAutoPay was not set. Pay it in the console and wait for the instance"
                        + " by its id, or set isAutoPay(true) the next time",
                WaitException.Reason.FAILED,
                null,
                null);
    }

    // What an unpaid instance looks like is in no document: it is not listed, or listed as one that is being built.
    private static boolean isToBeBuilt(Instance instance) {
        return instance.status() == null || InstanceStatus.BUILD.equals(instance.status());
    }

    private static boolean isUntouched(Instance instance, @Nullable String flavor) {
        return InstanceStatus.ACTIVE.equals(instance.status())
                && flavor != null
                && !flavor.equals(instance.flavorRef());
    }

    private static boolean isPaid(@Nullable Boolean autoPay) {
        return Boolean.TRUE.equals(autoPay);
    }
}
