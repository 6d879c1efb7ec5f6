package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** One modelled action. */
interface AliyunAction {

    /** The parameters it takes beside the common ones. */
    Set<String> parameters();

    /** Whether the document demands HTTPS. */
    default boolean httpsOnly() {
        return false;
    }

    /** The result without its request id. Runs under the tenant's lock. */
    ObjectNode run(AliyunParameters parameters, AliyunTenant tenant);
}
