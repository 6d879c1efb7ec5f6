package io.multicloud.emulator.internal.catalog;

import io.multicloud.emulator.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogs, each read once. */
public final class Catalogs {

    private static final String FOLDER = "/io/multicloud/emulator/catalog/";
    private static final Map<String, Catalog> READ = new ConcurrentHashMap<>();

    private Catalogs() {}

    public static Catalog aliyunHybridDb() {
        return named("aliyun-hybriddb");
    }

    public static Catalog huaweiFlexusRds() {
        return named("huawei-flexus-rds");
    }

    public static Catalog huaweiIam() {
        return named("huawei-iam");
    }

    public static Catalog capitalOnlineMysql() {
        return named("capitalonline-mysql");
    }

    public static Catalog capitalOnlineRedis() {
        return named("capitalonline-redis");
    }

    private static Catalog named(String name) {
        return READ.computeIfAbsent(name, Catalogs::read);
    }

    private static Catalog read(String name) {
        String path = FOLDER + name + ".json";
        try (InputStream file = Catalogs.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(file, path).readAllBytes();
            return CatalogReader.read(Json.readObject(bytes)
                    .orElseThrow(() -> new IllegalStateException(path + " is not a JSON object")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
