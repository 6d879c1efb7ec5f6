package io.multicloud.emulator.internal.capitalonline;

import java.util.List;
import java.util.stream.Stream;

/** What one service sells, alike at every site that sells at all. Editions, versions and numbers are made up. */
record Offers(String product, List<Region> regions, List<Edition> editions) {

    static final Offers MYSQL = new Offers(
            "mysql",
            Region.ALL,
            List.of(
                    new Edition(
                            "8.0.36",
                            "MySQL 高可用版",
                            "mysql-replication",
                            Architecture.PRIMARY_REPLICA,
                            "通用型",
                            sizes(1680, "2C4G", "4C8G", "8C16G", "8C32G"),
                            List.of(DiskKind.HIGH, DiskKind.SSD)),
                    new Edition(
                            "8.0.36",
                            "MySQL 基础版",
                            "mysql-basic",
                            Architecture.BASIC,
                            "通用型",
                            sizes(1640, "1C2G", "2C4G"),
                            List.of(DiskKind.HIGH)),
                    new Edition(
                            "5.7.44",
                            "MySQL 高可用版\n",
                            "mysql-replication",
                            Architecture.PRIMARY_REPLICA,
                            "高性能型",
                            sizes(6704, "2C4G", "4C8G", "8C16G", "8C32G"),
                            List.of(DiskKind.HIGH)),
                    new Edition(
                            "5.7.44",
                            "MySQL 集群版",
                            "mysql-cluster",
                            Architecture.CLUSTER,
                            "高性能型",
                            sizes(6002, "2C4G", "4C8G", "8C16G", "10C96G"),
                            List.of(DiskKind.HIGH))));

    static final Offers REDIS = new Offers(
            "redis",
            Region.OF_REDIS,
            List.of(
                    new Edition(
                            "4.0.14",
                            "Redis 读写分离版",
                            "redis-replication",
                            Architecture.REDIS_SPLITTING,
                            "高性能型",
                            sizes(5765, "0C1G", "0C2G", "0C4G", "0C8G", "0C16G"),
                            List.of(DiskKind.HIGH)),
                    new Edition(
                            "6.2.14",
                            "Redis 集群版",
                            "redis-cluster",
                            Architecture.REDIS_CLUSTER,
                            "高I/O型",
                            sizes(8063, "0C8G", "0C12G", "0C24G", "0C48G"),
                            List.of(DiskKind.SSD))));

    Region region(String id) {
        return regions.stream()
                .filter(region -> region.id().equals(id) && region.onSale())
                .findFirst()
                .orElseThrow(() -> Refusals.invalid("RegionId", "a site on sale"));
    }

    Offer offer(int paasGoodsId) {
        return editions.stream()
                .flatMap(edition -> edition.size(paasGoodsId).map(size -> new Offer(edition, size)).stream())
                .findFirst()
                .orElseThrow(() -> Refusals.invalid("PaasGoodsId", "a product number from DescribeAvailableDBConfig"));
    }

    /** The versions in the order of their first edition. */
    Stream<String> versions() {
        return editions.stream().map(Edition::version).distinct();
    }

    /** Sizes under numbers that rise by three from the first. */
    private static List<ProductSize> sizes(int first, String... labels) {
        return Stream.iterate(0, i -> i < labels.length, i -> i + 1)
                .map(i -> {
                    String[] parts = labels[i].split("[CG]", -1);
                    return new ProductSize(first + 3 * i, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                })
                .toList();
    }
}
