/**
 * Typed client for Aliyun HybridDB for MySQL. {@link io.multicloud.aliyun.hybriddb} says where to begin; what all clients
 * can do comes with {@link io.multicloud.core}.
 */
module io.multicloud.aliyun.hybriddb {
    requires transitive io.multicloud.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.multicloud.aliyun.hybriddb;
    exports io.multicloud.aliyun.hybriddb.model;

    opens io.multicloud.aliyun.hybriddb.model to
            com.fasterxml.jackson.databind;
}
