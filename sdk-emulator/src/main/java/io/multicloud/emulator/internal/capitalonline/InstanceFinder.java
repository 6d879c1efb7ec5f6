package io.multicloud.emulator.internal.capitalonline;

/** Finds the instance that a call of one service names. */
@FunctionalInterface
interface InstanceFinder {

    CloudInstance find(CapitalOnlineTenant tenant, Arguments arguments);
}
