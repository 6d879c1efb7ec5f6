package io.multicloud.emulator.internal.aliyun;

import java.util.Optional;

/** What an instance was asked to be. */
record InstanceOrder(
        String regionId,
        String zoneId,
        String chargeType,
        Nodes nodes,
        Optional<String> instanceName,
        Optional<Vpc> vpc,
        Whitelist whitelist) {

    static InstanceOrder of(AliyunParameters parameters) {
        return new InstanceOrder(
                parameters.required("RegionId"),
                parameters.required("ZoneId"),
                // The document's table says PayType, all else says ChargeType.
                parameters.either("ChargeType", "PayType").orElse("PostPaid"),
                Nodes.of(parameters),
                parameters.optional("InstanceName"),
                Vpc.of(parameters.optional("NetworkType").orElse("Classic"), parameters),
                new Whitelist(parameters));
    }
}
