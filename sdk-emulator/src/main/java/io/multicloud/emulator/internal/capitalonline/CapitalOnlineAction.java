package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One modelled action. */
interface CapitalOnlineAction {

    /** The members of the answer beside Code and Message. Runs under the tenant's lock. */
    ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant);
}
