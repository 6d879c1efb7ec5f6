package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Duration;

/** Guesses: the instance is in the state MODIFY meanwhile, and it takes as long as a creation. */
final class SwitchInstanceNetType implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.activeInstance(parameters);
        Duration time = tenant.times().creation();
        instance.network().switchTo(Vpc.of(parameters.required("TargetNetworkType"), parameters), tenant.now(), time);
        instance.tasks().start(parameters, time);
        return Json.object();
    }
}
