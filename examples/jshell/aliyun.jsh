// Models of Aliyun HybridDB; aliyunReady(id) waits until an instance can be used and shows it.
import io.multicloud.aliyun.hybriddb.model.*

// Names that other files have too: the one that was opened last says what they mean.
import io.multicloud.aliyun.hybriddb.model.AccountStatus
import io.multicloud.aliyun.hybriddb.model.AccountType
import io.multicloud.aliyun.hybriddb.model.Backup
import io.multicloud.aliyun.hybriddb.model.BackupMode
import io.multicloud.aliyun.hybriddb.model.BackupStatus
import io.multicloud.aliyun.hybriddb.model.BackupType
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse
import io.multicloud.aliyun.hybriddb.model.DatabasePrivilege
import io.multicloud.aliyun.hybriddb.model.Instance
import io.multicloud.aliyun.hybriddb.model.InstanceStatus
import io.multicloud.aliyun.hybriddb.model.Task
import io.multicloud.aliyun.hybriddb.model.TaskStatus

void aliyunReady(String id) {
    table(waitFor(aliyun.waitForInstance(id), io.multicloud.aliyun.hybriddb.model.InstanceStatus.ACTIVE));
}
