package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.Provider;
import java.util.Optional;

/** Finds the cloud by the path: one port serves them all. */
final class Router {

    private Router() {}

    static Optional<Provider> find(String rawPath) {
        String path =
                rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        return switch (path) {
            case "", "/" -> Optional.of(Provider.ALIYUN);
            case "/mysql", "/redis", "/ccs", "/paas/monitor" -> Optional.of(Provider.CAPITALONLINE);
            case "/v3", "/v3.1" -> Optional.of(Provider.HUAWEI);
            default -> path.startsWith("/v3/") || path.startsWith("/v3.1/") ? Optional.of(Provider.HUAWEI) : file(path);
        };
    }

    /** The files of backups, whose addresses an action of CapitalOnline tells. */
    private static Optional<Provider> file(String path) {
        return path.startsWith("/backup-files/") ? Optional.of(Provider.CAPITALONLINE) : Optional.empty();
    }
}
