package io.multicloud.emulator.internal.aliyun;

import java.time.Instant;

/** An address in the open network, there from some time on. */
record PublicConnection(String host, String port, Instant from) {}
