package io.multicloud.emulator.internal.http;

/** What the JDK's server reads once, when it is first used. What somebody has set already stays. */
final class JdkServerProperties {

    private JdkServerProperties() {}

    static void set() {
        // Without it each keep-alive call waits 40 ms on JDK 17.
        setIfAbsent("sun.net.httpserver.nodelay", "true");
        // Above this number connections are closed after an answer, just when clients send the next call on them.
        setIfAbsent("sun.net.httpserver.maxIdleConnections", "10000");
    }

    private static void setIfAbsent(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
