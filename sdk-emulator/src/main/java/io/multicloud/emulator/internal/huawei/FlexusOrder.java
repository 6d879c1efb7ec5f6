package io.multicloud.emulator.internal.huawei;

import java.util.List;
import java.util.Optional;

/** What a caller asked for, checked and with the defaults filled in. */
record FlexusOrder(
        String name,
        String version,
        String flavorRef,
        int diskGigabytes,
        String region,
        String zones,
        Optional<HighAvailability> highAvailability,
        int port,
        Backup backup,
        Charge charge,
        String timeZone,
        List<Tag> tags) {

    record HighAvailability(String mode, String replicationMode) {}

    record Backup(String startTime, int keepDays) {}

    record Charge(boolean yearly, int periods, boolean renewedAutomatically, boolean paidAutomatically) {}

    record Tag(String key, String value) {}
}
