/**
 * Typed clients for CapitalOnline cloud MySQL and Redis. {@link io.multicloud.capitalonline} says where to begin; what all
 * clients can do comes with {@link io.multicloud.core}.
 */
module io.multicloud.capitalonline {
    requires transitive io.multicloud.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.multicloud.capitalonline;
    exports io.multicloud.capitalonline.model;
    exports io.multicloud.capitalonline.mysql;
    exports io.multicloud.capitalonline.mysql.model;
    exports io.multicloud.capitalonline.redis;
    exports io.multicloud.capitalonline.redis.model;

    opens io.multicloud.capitalonline.model to
            com.fasterxml.jackson.databind;
    opens io.multicloud.capitalonline.mysql.model to
            com.fasterxml.jackson.databind;
    opens io.multicloud.capitalonline.redis.model to
            com.fasterxml.jackson.databind;
}
