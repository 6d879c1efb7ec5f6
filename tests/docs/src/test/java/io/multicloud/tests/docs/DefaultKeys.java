package io.multicloud.tests.docs;

import java.util.List;

/** Access keys where clients look for them that were given none, for as long as a test runs. */
final class DefaultKeys implements AutoCloseable {

    private static final List<String> CLOUDS = List.of("aliyun", "huawei", "capitalonline");

    DefaultKeys() {
        for (String cloud : CLOUDS) {
            System.setProperty("multicloud." + cloud + ".access-key-id", "fake-key-id");
            System.setProperty("multicloud." + cloud + ".access-key-secret", "fake-key-secret");
        }
    }

    @Override
    public void close() {
        for (String cloud : CLOUDS) {
            System.clearProperty("multicloud." + cloud + ".access-key-id");
            System.clearProperty("multicloud." + cloud + ".access-key-secret");
        }
    }
}
