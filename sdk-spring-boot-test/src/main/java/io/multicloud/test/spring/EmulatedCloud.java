package io.multicloud.test.spring;

import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import java.util.List;
import java.util.Map;

/** A cloud of the emulator, as the properties of an application see it. */
interface EmulatedCloud {

    /** Adds an account for each of the application's but the first, which gets the one that is there. */
    void open(MulticloudEmulatorBuilder builder);

    /** Puts instances into each account. */
    void plant(MulticloudEmulator emulator, List<String> names);

    /** Adds the properties that lead to the accounts. Blank values take the place of what must not be given beside. */
    void describe(MulticloudEmulator emulator, Map<String, Object> properties);
}
