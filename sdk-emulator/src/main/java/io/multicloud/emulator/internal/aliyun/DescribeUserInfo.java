package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** Counts what the account has here; that it is authenticated and what it owns in money is made up. */
final class DescribeUserInfo implements AliyunAction {

    private static final int BALANCE = 1000;

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        ObjectNode result = Json.object()
                .put("IsAuthentication", true)
                .put("IsFinance", false)
                .put("BalanceAmount", BALANCE);
        result.putObject("AlreadyHasResourceNum")
                .put("PetaDataBought", tenant.instances().all().size())
                .put("EcsBought", 0);
        return result;
    }
}
