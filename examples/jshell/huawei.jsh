// Models of Huawei Cloud Flexus RDS and IAM; huaweiReady(id) waits until an instance can be used and shows it.
import io.multicloud.huawei.iam.model.*
import io.multicloud.huawei.flexus.model.*

// Names that other files have too: the one that was opened last says what they mean.
import io.multicloud.huawei.flexus.model.Backup
import io.multicloud.huawei.flexus.model.BackupStatus
import io.multicloud.huawei.flexus.model.BackupStrategy
import io.multicloud.huawei.flexus.model.BackupType
import io.multicloud.huawei.flexus.model.CreateInstanceRequest
import io.multicloud.huawei.flexus.model.CreateInstanceResponse
import io.multicloud.huawei.flexus.model.Instance
import io.multicloud.huawei.flexus.model.InstanceStatus
import io.multicloud.huawei.flexus.model.Tag

void huaweiReady(String id) {
    table(waitFor(huawei.waitForInstance(id), io.multicloud.huawei.flexus.model.InstanceStatus.ACTIVE));
}
