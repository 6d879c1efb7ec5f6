package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Ids;
import java.util.Optional;

/** Where an instance stands that is not in the classic network. */
record Vpc(String vpcId, String vSwitchId, String privateIpAddress) {

    /** None for the classic network. */
    static Optional<Vpc> of(String networkType, AliyunParameters parameters) {
        return networkType.equals("VPC")
                ? Optional.of(new Vpc(
                        parameters.required("VpcId"), parameters.required("VSwitchId"), "192.168.0." + Ids.digits(2)))
                : Optional.empty();
    }
}
