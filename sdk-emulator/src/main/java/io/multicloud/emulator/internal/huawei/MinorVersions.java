package io.multicloud.emulator.internal.huawei;

/** The minor versions of an engine: what is installed at first, and what an upgrade brings. Both are made up. */
final class MinorVersions {

    private MinorVersions() {}

    static String installed(String version) {
        return version.equals("8.0") ? "8.0.28" : "5.7.41";
    }

    static String newest(String version) {
        return version.equals("8.0") ? "8.0.32" : "5.7.44";
    }
}
