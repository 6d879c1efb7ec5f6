/**
 * Typed clients for Huawei Cloud's Flexus RDS for MySQL and for IAM, which gives it tokens and project ids. {@link
 * io.multicloud.huawei.flexus} says where to begin; what all clients can do comes with {@link io.multicloud.core}.
 */
module io.multicloud.huawei.flexus {
    requires transitive io.multicloud.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.multicloud.huawei.flexus;
    exports io.multicloud.huawei.flexus.model;
    exports io.multicloud.huawei.iam;
    exports io.multicloud.huawei.iam.model;

    opens io.multicloud.huawei.flexus.model to
            com.fasterxml.jackson.databind;
    opens io.multicloud.huawei.iam.model to
            com.fasterxml.jackson.databind;
}
