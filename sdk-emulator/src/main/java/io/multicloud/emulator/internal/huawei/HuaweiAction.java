package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of RDS. */
@FunctionalInterface
interface HuaweiAction {

    /** The body of the answer; a missing node for none. Runs under the project's lock. */
    JsonNode run(HuaweiRequest request, HuaweiProject project);
}
