package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.LocalTimes;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.internal.BackupLinks;
import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.capitalonline.redis.model.Backup;
import io.multicloud.capitalonline.redis.model.BackupFile;
import io.multicloud.capitalonline.redis.model.CreateBackupRequest;
import io.multicloud.capitalonline.redis.model.CreateBackupRequestBuilder;
import io.multicloud.capitalonline.redis.model.CreateBackupResponse;
import io.multicloud.capitalonline.redis.model.DeleteBackupRequest;
import io.multicloud.capitalonline.redis.model.DeleteBackupRequestBuilder;
import io.multicloud.capitalonline.redis.model.DeleteBackupResponse;
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequestBuilder;
import io.multicloud.capitalonline.redis.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.redis.model.DownloadBackupRequest;
import io.multicloud.capitalonline.redis.model.DownloadBackupRequestBuilder;
import io.multicloud.capitalonline.redis.model.DownloadBackupResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.download.Download;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on backups; part of {@link CapitalOnlineRedisClient}. */
public interface BackupActions extends ServiceClient<CapitalOnlineRedisClient>, LocalTimes {

    /**
     * Begins a backup of an instance: action {@code CreateBackup}. A call that may have arrived is never repeated, as
     * the service takes no idempotency token.
     *
     * @param request what to back up; see {@link CreateBackupRequest}
     * @return the answer, which does not name the backup
     * @throws io.multicloud.core.error.OutcomeUnknownException when the backup may or may not have begun, after a
     *     lost answer or a fault of the service
     */
    default CreateBackupResponse createBackup(CreateBackupRequest request) {
        return call(request);
    }

    /**
     * Begins a backup of an instance, described in place: action {@code CreateBackup}.
     *
     * @param request fills in what to back up; see {@link CreateBackupRequest}
     * @return the answer, which does not name the backup
     * @throws io.multicloud.core.error.OutcomeUnknownException when the backup may or may not have begun, after a
     *     lost answer or a fault of the service
     */
    default CreateBackupResponse createBackup(Consumer<CreateBackupRequestBuilder> request) {
        CreateBackupRequestBuilder builder = CreateBackupRequest.builder();
        request.accept(builder);
        return createBackup(builder.build());
    }

    /**
     * Lists the backups of an instance: action {@code DescribeBackups}.
     *
     * @param request which instance; see {@link DescribeBackupsRequest}
     * @return the backups; there is no paging
     */
    default DescribeBackupsResponse describeBackups(DescribeBackupsRequest request) {
        return call(request);
    }

    /**
     * Lists the backups of an instance, described in place: action {@code DescribeBackups}.
     *
     * @param request fills in which instance; see {@link DescribeBackupsRequest}
     * @return the backups; there is no paging
     */
    default DescribeBackupsResponse describeBackups(Consumer<DescribeBackupsRequestBuilder> request) {
        DescribeBackupsRequestBuilder builder = DescribeBackupsRequest.builder();
        request.accept(builder);
        return describeBackups(builder.build());
    }

    /**
     * Lists the backups of an instance: action {@code DescribeBackups}.
     *
     * @param instanceUuid the instance's id
     * @return the backups; there is no paging
     */
    default DescribeBackupsResponse describeBackups(String instanceUuid) {
        return describeBackups(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Waits for a state of a backup, or until it is gone, by reading it with {@code DescribeBackups}. The first read comes
     * after 5 seconds.
     *
     * @param instanceUuid the instance's id
     * @param backupId the backup's id
     * @return a waiter
     */
    default Waiter<Backup, BackupStatus> waitForBackup(String instanceUuid, String backupId) {
        return waiter(RedisWaits.backup(instanceUuid, backupId));
    }

    /**
     * Deletes a backup: action {@code DeleteBackup}.
     *
     * @param request which backup; see {@link DeleteBackupRequest}
     * @return the answer
     */
    default DeleteBackupResponse deleteBackup(DeleteBackupRequest request) {
        return call(request);
    }

    /**
     * Deletes a backup, described in place: action {@code DeleteBackup}.
     *
     * @param request fills in which backup; see {@link DeleteBackupRequest}
     * @return the answer
     */
    default DeleteBackupResponse deleteBackup(Consumer<DeleteBackupRequestBuilder> request) {
        DeleteBackupRequestBuilder builder = DeleteBackupRequest.builder();
        request.accept(builder);
        return deleteBackup(builder.build());
    }

    /**
     * Deletes a backup: action {@code DeleteBackup}.
     *
     * @param instanceUuid the instance's id
     * @param backupId the backup's id
     * @return the answer
     */
    default DeleteBackupResponse deleteBackup(String instanceUuid, String backupId) {
        return deleteBackup(r -> r.instanceUuid(instanceUuid).backupId(backupId));
    }

    /**
     * Tells where a backup can be downloaded; nothing is downloaded: action {@code DownloadBackup}.
     *
     * @param request which backup; see {@link DownloadBackupRequest}
     * @return the backup with its addresses
     */
    default DownloadBackupResponse downloadBackup(DownloadBackupRequest request) {
        return call(request);
    }

    /**
     * Tells where a backup can be downloaded; nothing is downloaded, described in place: action
     * {@code DownloadBackup}.
     *
     * @param request fills in which backup; see {@link DownloadBackupRequest}
     * @return the backup with its addresses
     */
    default DownloadBackupResponse downloadBackup(Consumer<DownloadBackupRequestBuilder> request) {
        DownloadBackupRequestBuilder builder = DownloadBackupRequest.builder();
        request.accept(builder);
        return downloadBackup(builder.build());
    }

    /**
     * Tells where a backup can be downloaded; nothing is downloaded: action {@code DownloadBackup}.
     *
     * @param instanceUuid the instance's id
     * @param backupId the backup's id
     * @return the backup with its addresses
     */
    default DownloadBackupResponse downloadBackup(String instanceUuid, String backupId) {
        return downloadBackup(r -> r.instanceUuid(instanceUuid).backupId(backupId));
    }

    /**
     * Looks for the backup of a call with {@code DescribeBackups}, among the manual ones by its note: after an {@link
     * io.multicloud.core.error.OutcomeUnknownException}, and since the answer does not name the new backup. Give every
     * backup a note of its own, or say {@link OrderSearch#since} or {@link OrderSearch#notAmong}.
     *
     * @param order the request as it was sent
     * @return a search that has not begun
     */
    default OrderSearch<Backup> findBackup(CreateBackupRequest order) {
        return OrderSearch.of(this, this, RedisOrders.backup(order));
    }

    /**
     * Downloads a backup from anywhere: asks {@code DownloadBackup} for its address, and checks the size that it names.
     *
     * @param instanceUuid the instance's id
     * @param backupId the backup's id
     * @return a download that has no target yet
     */
    default Download backupDownload(String instanceUuid, String backupId) {
        return download(backupId, () -> {
            BackupFile file = downloadBackup(instanceUuid, backupId).data();
            return BackupLinks.of(file.backupDownloadUrl(), file.backupSize(), backupId);
        });
    }

    /**
     * Downloads a backup as {@link #backupDownload} does, from within the provider's private network: by the intranet's
     * address that {@code DownloadBackup} tells.
     *
     * @param instanceUuid the instance's id
     * @param backupId the backup's id
     * @return a download that has no target yet
     */
    default Download backupIntranetDownload(String instanceUuid, String backupId) {
        return download(backupId, () -> {
            BackupFile file = downloadBackup(instanceUuid, backupId).data();
            return BackupLinks.of(file.backupIntranetDownloadUrl(), file.backupSize(), backupId);
        });
    }
}
