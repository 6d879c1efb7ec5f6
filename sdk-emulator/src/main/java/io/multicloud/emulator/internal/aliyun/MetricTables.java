package io.multicloud.emulator.internal.aliyun;

import java.util.List;

/** The groups of metrics. */
final class MetricTables {

    private static final String PER_SECOND = "count/s";

    static final MetricGroup COMPUTE = new MetricGroup(
            "gcs",
            "computing",
            List.of(
                    new Metric("scon", "connections", PER_SECOND, 20),
                    new Metric("sqps", "requests", PER_SECOND, 400),
                    new Metric("sni", "network in", "byte/s", 65_536),
                    new Metric("sno", "network out", "byte/s", 262_144),
                    new Metric("ses", "SET statements", PER_SECOND, 2),
                    new Metric("ser", "failed executions", PER_SECOND, 1),
                    new Metric("sfn", "finished executions", PER_SECOND, 390),
                    new Metric("smpm", "changes of several partitions", PER_SECOND, 10),
                    new Metric("smpq", "queries of several partitions", PER_SECOND, 40),
                    new Metric("sos", "other statements", PER_SECOND, 5),
                    new Metric("sspm", "changes of one partition", PER_SECOND, 60),
                    new Metric("sspq", "queries of one partition", PER_SECOND, 280),
                    new Metric("stbs", "BEGIN statements", PER_SECOND, 30),
                    new Metric("stcs", "COMMIT statements", PER_SECOND, 28),
                    new Metric("stos", "other transaction statements", PER_SECOND, 1),
                    new Metric("strs", "ROLLBACK statements", PER_SECOND, 2)));

    static final MetricGroup ANALYSIS = new MetricGroup(
            "gas",
            "analysis",
            List.of(
                    new Metric("stps", "writes", PER_SECOND, 70),
                    new Metric("sqps", "queries", PER_SECOND, 320),
                    new Metric("swart", "average time of a write", "ms", 3),
                    new Metric("swmrt", "longest time of a write", "ms", 45),
                    new Metric("swnb", "network of writes", "bytes/s", 131_072),
                    new Metric("sqart", "average time of a query", "ms", 8),
                    new Metric("sqmrt", "longest time of a query", "ms", 120)));

    static final MetricGroup DISK = new MetricGroup(
            "disk",
            "space",
            List.of(
                    new Metric("DataSize", "data files", "bytes", 0),
                    new Metric("BinlogSize", "logs", "bytes", 0),
                    new Metric("OtherSize", "space left", "bytes", 0),
                    new Metric("TotalSize", "all space", "bytes", 0)));

    private MetricTables() {}
}
