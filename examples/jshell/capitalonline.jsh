// Models of CapitalOnline's MySQL and Redis; names that both have are MySQL's until redis.jsh is opened.
// mysqlReady(id) waits until an instance can be used and shows it.
import io.multicloud.capitalonline.model.*
import io.multicloud.capitalonline.redis.model.*
import io.multicloud.capitalonline.mysql.model.*

// Names that other files have too: the one that was opened last says what they mean.
import io.multicloud.capitalonline.mysql.model.AccountStatus
import io.multicloud.capitalonline.mysql.model.AccountType
import io.multicloud.capitalonline.mysql.model.ArchitectureType
import io.multicloud.capitalonline.mysql.model.Backup
import io.multicloud.capitalonline.mysql.model.BackupFile
import io.multicloud.capitalonline.model.BackupMode
import io.multicloud.capitalonline.model.BackupStatus
import io.multicloud.capitalonline.mysql.model.BackupStrategy
import io.multicloud.capitalonline.mysql.model.BackupType
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest
import io.multicloud.capitalonline.mysql.model.CreateBackupResponse
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceResponse
import io.multicloud.capitalonline.mysql.model.DatabasePrivilege
import io.multicloud.capitalonline.mysql.model.DbInstance
import io.multicloud.capitalonline.mysql.model.DeleteBackupRequest
import io.multicloud.capitalonline.mysql.model.DeleteBackupResponse
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceResponse
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigRequest
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigResponse
import io.multicloud.capitalonline.mysql.model.DescribeBackupsRequest
import io.multicloud.capitalonline.mysql.model.DescribeBackupsResponse
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest
import io.multicloud.capitalonline.mysql.model.DescribeRegionsResponse
import io.multicloud.capitalonline.mysql.model.DownloadBackupRequest
import io.multicloud.capitalonline.mysql.model.DownloadBackupResponse
import io.multicloud.capitalonline.model.InstanceStatus
import io.multicloud.capitalonline.model.Tag
import io.multicloud.capitalonline.mysql.model.Task
import io.multicloud.capitalonline.mysql.model.TaskStatus

void mysqlReady(String id) {
    table(waitFor(mysql.waitForInstance(id), io.multicloud.capitalonline.model.InstanceStatus.RUNNING));
}
