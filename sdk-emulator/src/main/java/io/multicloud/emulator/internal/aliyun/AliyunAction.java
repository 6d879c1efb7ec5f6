package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one action does. Its parameters are known to be documented ones that keep the rules of the catalog. */
interface AliyunAction {

    /** The result without its request id. Runs under the tenant's lock. */
    ObjectNode run(AliyunParameters parameters, AliyunTenant tenant);
}
