package io.multicloud.emulator.internal.capitalonline;

/** Finds the temporary instance that a change names. */
final class TemporaryInstances {

    private TemporaryInstances() {}

    static TemporaryInstance free(MysqlInstance primary, Arguments arguments, CapitalOnlineTenant tenant) {
        TemporaryInstance found = primary.temporary()
                .find(arguments.text("TemporaryInstanceUuid"))
                .orElseThrow(Refusals::noInstance);
        if (found.status(tenant.now()) != InstanceStatus.RUNNING) {
            throw Refusals.inUse();
        }
        return found;
    }
}
