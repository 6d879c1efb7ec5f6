package io.multicloud.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How many jars, and how large, a library brings at run time. */
final class SizeReport {

    private static final List<String> LIBRARIES = List.of(
            "multicloud-sdk-aliyun-hybriddb",
            "multicloud-sdk-huawei-flexus",
            "multicloud-sdk-capitalonline",
            "okhttp-and-jackson",
            "aliyun-java-sdk-core",
            "huaweicloud-sdk-rds");

    private SizeReport() {}

    static Table table(ClassPaths classPaths) throws IOException {
        Table table = new Table("Size at run time", "library", "jars", "MB");
        for (String library : LIBRARIES) {
            List<Path> jars = classPaths.jars(library);
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            table.row(library, jars.size(), Table.figure(bytes / 1e6));
        }
        return table;
    }
}
