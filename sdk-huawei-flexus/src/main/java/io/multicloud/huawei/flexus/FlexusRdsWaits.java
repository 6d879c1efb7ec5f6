package io.multicloud.huawei.flexus;

import io.multicloud.core.waiting.Polling;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.BackupStatus;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.Job;
import io.multicloud.huawei.flexus.model.JobStatus;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListBackupsResponse;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.flexus.model.ListJobInfoRequest;
import io.multicloud.huawei.flexus.model.ListJobInfoResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited, and which states end a wait. */
final class FlexusRdsWaits {

    private static final Set<InstanceStatus> FAILED = Set.of(InstanceStatus.FAILED, InstanceStatus.STORAGE_FULL);

    /** Right after a restart began the state can still be the one before it. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private FlexusRdsWaits() {}

    static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> instance(String id) {
        return new Polling<>(
                "instance " + id,
                ListInstancesRequest.builder().id(id).build(),
                answer -> answer.instances().stream()
                        .filter(instance -> id.equals(instance.id()))
                        .findFirst(),
                instance -> Optional.ofNullable(instance.status()),
                FAILED);
    }

    static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> restarted(String id) {
        Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> plain = instance(id);
        return new Polling<>(
                plain.what(), plain.request(), plain.find(), plain.state(), plain.failed(), FIRST_PAUSE, INTERVAL);
    }

    static Polling<FlexusRdsClient, ListBackupsResponse, Backup, BackupStatus> backup(String instanceId, String id) {
        return new Polling<>(
                "backup " + id,
                ListBackupsRequest.builder().instanceId(instanceId).backupId(id).build(),
                answer -> answer.backups().stream()
                        .filter(backup -> id.equals(backup.id()))
                        .findFirst(),
                backup -> Optional.ofNullable(backup.status()),
                Set.of(BackupStatus.FAILED));
    }

    static Polling<FlexusRdsClient, ListJobInfoResponse, Job, JobStatus> job(String id) {
        return new Polling<>(
                "job " + id,
                ListJobInfoRequest.builder().id(id).build(),
                answer -> Optional.ofNullable(answer.job()),
                job -> Optional.ofNullable(job.status()),
                Set.of(JobStatus.FAILED));
    }
}
