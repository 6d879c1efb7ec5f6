/**
 * Three clouds in one JVM, for tests and trials: CapitalOnline cloud MySQL and Redis, Huawei Cloud Flexus RDS with IAM, and Aliyun
 * HybridDB for MySQL. {@link io.multicloud.emulator} says where to begin. It needs no other module of the SDK.
 */
module io.multicloud.emulator {
    requires jdk.httpserver;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.multicloud.emulator;
}
