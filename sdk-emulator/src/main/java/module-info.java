/**
 * Three clouds in one JVM, for tests and trials: CapitalOnline cloud MySQL, Huawei Cloud Flexus RDS with IAM, and Aliyun
 * HybridDB for MySQL.
 */
module io.multicloud.emulator {
    requires jdk.httpserver;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.multicloud.emulator;
}
