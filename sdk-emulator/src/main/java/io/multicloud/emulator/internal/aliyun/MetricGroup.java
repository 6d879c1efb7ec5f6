package io.multicloud.emulator.internal.aliyun;

import java.util.List;

/** Metrics under a common name. */
record MetricGroup(String name, String description, List<Metric> metrics) {}
