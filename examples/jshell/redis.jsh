// Models of CapitalOnline's Redis; redisReady(id) waits until an instance can be used and shows it.
import io.multicloud.capitalonline.model.*
import io.multicloud.capitalonline.redis.model.*

// Names that other files have too: the one that was opened last says what they mean.
import io.multicloud.capitalonline.redis.model.ArchitectureType
import io.multicloud.capitalonline.redis.model.Backup
import io.multicloud.capitalonline.redis.model.BackupFile
import io.multicloud.capitalonline.model.BackupMode
import io.multicloud.capitalonline.model.BackupStatus
import io.multicloud.capitalonline.redis.model.BackupType
import io.multicloud.capitalonline.redis.model.CreateBackupRequest
import io.multicloud.capitalonline.redis.model.CreateBackupResponse
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest
import io.multicloud.capitalonline.redis.model.CreateDbInstanceResponse
import io.multicloud.capitalonline.redis.model.DbInstance
import io.multicloud.capitalonline.redis.model.DeleteBackupRequest
import io.multicloud.capitalonline.redis.model.DeleteBackupResponse
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceRequest
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceResponse
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigRequest
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigResponse
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequest
import io.multicloud.capitalonline.redis.model.DescribeBackupsResponse
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequest
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesResponse
import io.multicloud.capitalonline.redis.model.DescribeRegionsRequest
import io.multicloud.capitalonline.redis.model.DescribeRegionsResponse
import io.multicloud.capitalonline.redis.model.DownloadBackupRequest
import io.multicloud.capitalonline.redis.model.DownloadBackupResponse
import io.multicloud.capitalonline.model.InstanceStatus
import io.multicloud.capitalonline.model.Tag

void redisReady(String id) {
    table(waitFor(redis.waitForInstance(id), io.multicloud.capitalonline.model.InstanceStatus.RUNNING));
}
