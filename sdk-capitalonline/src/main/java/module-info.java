/** Typed client for CapitalOnline cloud MySQL. */
module io.multicloud.capitalonline {
    requires transitive io.multicloud.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.multicloud.capitalonline;
    exports io.multicloud.capitalonline.mysql;
    exports io.multicloud.capitalonline.mysql.model;

    opens io.multicloud.capitalonline.mysql.model to
            com.fasterxml.jackson.databind;
}
