package io.multicloud.emulator.internal.capitalonline;

import java.util.Map;

/** The documented actions of Redis. */
final class RedisActions {

    private RedisActions() {}

    static Map<String, CapitalOnlineAction> all() {
        return Map.of(
                "DescribeRegins", new DescribeRegions(Region.OF_REDIS),
                "DescribeAvailableDBConfig", new DescribeAvailableDbConfig(Offers.REDIS),
                "CreateDBInstance", new CreateRedisInstance(),
                "DescribeDBInstances",
                        new DescribeDbInstances<>(tenant -> tenant.redis().all(), InstanceTrees::redis),
                "DeleteDBInstance", new DeleteRedisInstance(),
                "CreateBackup", new CreateRedisBackup(),
                "DescribeBackups", new DescribeBackups(CapitalOnlineTenant::redis, BackupTrees::redis),
                "DeleteBackup", new DeleteBackup(CapitalOnlineTenant::redis),
                "DownloadBackup", new DownloadBackup(CapitalOnlineTenant::redis, BackupTrees::redisDownload));
    }
}
