package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.util.Optional;
import java.util.Set;

final class CreateInstance implements AliyunAction {

    private final LifeTimes lifeTimes;

    CreateInstance(LifeTimes lifeTimes) {
        this.lifeTimes = lifeTimes;
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                "ZoneId",
                "DBName",
                "NodeSpec",
                "NodeNumber",
                "AccountName",
                "AccountPassword",
                "ChargeType",
                "PayType",
                "NetworkType",
                "VpcId",
                "VSwitchId",
                "InstanceName",
                "SecurityIPList",
                "ClientToken");
    }

    @Override
    public boolean httpsOnly() {
        return true;
    }

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> create(parameters, tenant));
    }

    private ObjectNode create(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance =
                instance(parameters, new Life(lifeTimes, tenant.clock().now()));
        // No document says so, but an instance without nodes is none.
        parameters.positive("NodeNumber");
        if (ReservedWords.contains(parameters.required("AccountName"))) {
            throw Refusals.reservedAccountName();
        }
        tenant.instances().add(instance);
        return Json.object().put("OrderId", Ids.digits(15)).put("InstanceId", instance.id());
    }

    private static AliyunInstance instance(AliyunParameters parameters, Life life) {
        return new AliyunInstance(
                "pd-" + Ids.lettersAndDigits(16),
                life,
                parameters.required("RegionId"),
                parameters.required("ZoneId"),
                databaseName(parameters),
                chargeType(parameters),
                parameters.optional("InstanceName"),
                vpc(parameters));
    }

    private static String databaseName(AliyunParameters parameters) {
        String name = parameters.required("DBName");
        if (ReservedWords.contains(name)) {
            throw Refusals.reservedDatabaseName();
        }
        return name;
    }

    /** The document's table says PayType, all else says ChargeType: either is taken, or both when they agree. */
    private static String chargeType(AliyunParameters parameters) {
        Optional<String> chargeType = parameters.optional("ChargeType");
        Optional<String> payType = parameters.optional("PayType");
        if (chargeType.isPresent() && payType.isPresent() && !chargeType.equals(payType)) {
            throw Refusals.invalid("PayType", "it contradicts ChargeType");
        }
        return chargeType.or(() -> payType).orElse("PostPaid");
    }

    private static Optional<AliyunInstance.Vpc> vpc(AliyunParameters parameters) {
        String network = parameters.optional("NetworkType").orElse("Classic");
        return network.equals("VPC")
                ? Optional.of(new AliyunInstance.Vpc(
                        parameters.required("VpcId"), parameters.required("VSwitchId"), "192.168.0." + Ids.digits(2)))
                : Optional.empty();
    }
}
