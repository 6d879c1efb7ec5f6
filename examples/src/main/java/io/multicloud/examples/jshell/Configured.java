package io.multicloud.examples.jshell;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.examples.jshell.Connection.Place;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.util.stream.Stream;

/** Clients of the clouds for which system properties, the environment or the profile hold credentials. */
final class Configured {

    private static final Place ALIYUN = new Place("region", "cn-hangzhou");
    private static final Place HUAWEI = new Place("region", "cn-north-4");
    private static final Place CAPITAL_ONLINE = new Place("area", Area.MAINLAND_CHINA);

    private Configured() {}

    static Session connect() {
        return new Session(aliyun(), huawei(), mysql(), redis(), null);
    }

    /** Tells whether any cloud is configured. */
    static boolean isAny() {
        return Stream.of(
                        HybridDbOperations.SERVICE,
                        FlexusRdsOperations.SERVICE,
                        CapitalOnlineMysqlOperations.SERVICE,
                        CapitalOnlineRedisOperations.SERVICE)
                .anyMatch(Connection::isConfigured);
    }

    private static Connection<HybridDbClient> aliyun() {
        return Connection.find(
                "aliyun", HybridDbOperations.SERVICE, HybridDbClient.class, ALIYUN, (endpoint, region) -> {
                    var builder = HybridDbClient.builder().region(region);
                    endpoint.ifPresent(builder::endpoint);
                    return builder.build();
                });
    }

    private static Connection<FlexusRdsClient> huawei() {
        return Connection.find(
                "huawei", FlexusRdsOperations.SERVICE, FlexusRdsClient.class, HUAWEI, (endpoint, region) -> {
                    var builder = FlexusRdsClient.builder().region(region);
                    endpoint.ifPresent(builder::endpoint);
                    return builder.build();
                });
    }

    private static Connection<CapitalOnlineMysqlClient> mysql() {
        return Connection.find(
                "mysql",
                CapitalOnlineMysqlOperations.SERVICE,
                CapitalOnlineMysqlClient.class,
                CAPITAL_ONLINE,
                (endpoint, area) -> {
                    var builder = CapitalOnlineMysqlClient.builder().area(area);
                    endpoint.ifPresent(builder::endpoint);
                    return builder.build();
                });
    }

    private static Connection<CapitalOnlineRedisClient> redis() {
        return Connection.find(
                "redis",
                CapitalOnlineRedisOperations.SERVICE,
                CapitalOnlineRedisClient.class,
                CAPITAL_ONLINE,
                (endpoint, area) -> {
                    var builder = CapitalOnlineRedisClient.builder().area(area);
                    endpoint.ifPresent(builder::endpoint);
                    return builder.build();
                });
    }
}
