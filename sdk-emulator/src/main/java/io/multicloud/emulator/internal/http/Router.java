package io.multicloud.emulator.internal.http;

import java.util.Optional;

/** Finds the cloud by the path: one port serves them all. */
public final class Router {

    private final CloudService aliyun;
    private final CloudService huawei;
    private final CloudService capitalOnline;

    public Router(CloudService aliyun, CloudService huawei, CloudService capitalOnline) {
        this.aliyun = aliyun;
        this.huawei = huawei;
        this.capitalOnline = capitalOnline;
    }

    Optional<CloudService> find(String rawPath) {
        String path =
                rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        return switch (path) {
            case "", "/" -> Optional.of(aliyun);
            case "/mysql", "/redis", "/ccs", "/paas/monitor" -> Optional.of(capitalOnline);
            case "/v3", "/v3.1" -> Optional.of(huawei);
            default -> path.startsWith("/v3/") || path.startsWith("/v3.1/") ? Optional.of(huawei) : Optional.empty();
        };
    }
}
