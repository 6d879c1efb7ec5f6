/**
 * Signing, transport, errors and models that the clients of all clouds share.
 *
 * <p>Programs name the module of a cloud, which brings this one. {@link io.multicloud.core} says what every client can do
 * and what holds everywhere; {@link io.multicloud.core.spi} is for the modules of the clouds alone.
 */
module io.multicloud.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive okhttp3;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.multicloud.core;
    exports io.multicloud.core.auth;
    exports io.multicloud.core.download;
    exports io.multicloud.core.error;
    exports io.multicloud.core.http;
    exports io.multicloud.core.observe;
    exports io.multicloud.core.paging;
    exports io.multicloud.core.spi;
    exports io.multicloud.core.waiting;
}
