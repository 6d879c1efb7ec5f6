package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.paging.Pager;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.BackupStatus;
import io.multicloud.huawei.flexus.model.CreateManualBackupRequest;
import io.multicloud.huawei.flexus.model.CreateManualBackupRequestBuilder;
import io.multicloud.huawei.flexus.model.CreateManualBackupResponse;
import io.multicloud.huawei.flexus.model.DeleteManualBackupRequest;
import io.multicloud.huawei.flexus.model.DeleteManualBackupRequestBuilder;
import io.multicloud.huawei.flexus.model.DeleteManualBackupResponse;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListBackupsRequestBuilder;
import io.multicloud.huawei.flexus.model.ListBackupsResponse;
import java.util.function.Consumer;

/** The actions on backups; part of {@link FlexusRdsClient}. */
public interface BackupActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Begins a full backup of an instance: action {@code CreateManualBackup}. {@link #waitForBackup} waits
     * until it is {@code COMPLETED}.
     *
     * @param request the instance and the name; see {@link CreateManualBackupRequest}
     * @return the backup, now being taken
     */
    default CreateManualBackupResponse createManualBackup(CreateManualBackupRequest request) {
        return call(request);
    }

    /**
     * Begins a full backup of an instance, described in place: action {@code CreateManualBackup}. {@link
     * #waitForBackup} waits until it is {@code COMPLETED}.
     *
     * @param request fills in the instance and the name; see {@link CreateManualBackupRequest}
     * @return the backup, now being taken
     */
    default CreateManualBackupResponse createManualBackup(Consumer<CreateManualBackupRequestBuilder> request) {
        CreateManualBackupRequestBuilder builder = CreateManualBackupRequest.builder();
        request.accept(builder);
        return createManualBackup(builder.build());
    }

    /**
     * Begins a full backup of an instance: action {@code CreateManualBackup}. {@link #waitForBackup} waits
     * until it is {@code COMPLETED}.
     *
     * @param instanceId id of the instance
     * @param name name of the backup; see {@link CreateManualBackupRequest}
     * @return the backup, now being taken
     */
    default CreateManualBackupResponse createManualBackup(String instanceId, String name) {
        return createManualBackup(r -> r.instanceId(instanceId).name(name));
    }

    /**
     * Lists a page of the backups of an instance: action {@code ListBackups}.
     *
     * @param request the instance, filters and page; see {@link ListBackupsRequest}
     * @return the page
     */
    default ListBackupsResponse listBackups(ListBackupsRequest request) {
        return call(request);
    }

    /**
     * Lists a page of the backups of an instance, described in place: action {@code ListBackups}.
     *
     * @param request fills in the instance, filters and page; see {@link ListBackupsRequest}
     * @return the page
     */
    default ListBackupsResponse listBackups(Consumer<ListBackupsRequestBuilder> request) {
        ListBackupsRequestBuilder builder = ListBackupsRequest.builder();
        request.accept(builder);
        return listBackups(builder.build());
    }

    /**
     * Lists a page of the backups of an instance: action {@code ListBackups}.
     *
     * @param instanceId id of the instance
     * @return the page
     */
    default ListBackupsResponse listBackups(String instanceId) {
        return listBackups(r -> r.instanceId(instanceId));
    }

    /**
     * Goes through all backups of an instance, page by page: action {@code ListBackups}.
     *
     * @param instanceId id of the instance
     * @return the backups, in pages of 100
     */
    default Pager<ListBackupsResponse, Backup> listBackupsPager(String instanceId) {
        return listBackupsPager(r -> r.instanceId(instanceId));
    }

    /**
     * Goes through the backups that match, page by page: action {@code ListBackups}.
     *
     * @param request fills in the instance and filters; pages have 100 backups unless it says otherwise
     * @return the backups
     */
    default Pager<ListBackupsResponse, Backup> listBackupsPager(Consumer<ListBackupsRequestBuilder> request) {
        ListBackupsRequestBuilder builder = ListBackupsRequest.builder();
        request.accept(builder);
        return Pager.of(this, builder.build(), FlexusRdsPages.BACKUPS);
    }

    /**
     * Deletes a backup that was taken by hand: action {@code DeleteManualBackup}. A repeat that finds it gone
     * is a success.
     *
     * @param request the backup; see {@link DeleteManualBackupRequest}
     * @return nothing
     */
    default DeleteManualBackupResponse deleteManualBackup(DeleteManualBackupRequest request) {
        return call(request);
    }

    /**
     * Deletes a backup that was taken by hand, described in place: action {@code DeleteManualBackup}. A repeat
     * that finds it gone is a success.
     *
     * @param request fills in the backup; see {@link DeleteManualBackupRequest}
     * @return nothing
     */
    default DeleteManualBackupResponse deleteManualBackup(Consumer<DeleteManualBackupRequestBuilder> request) {
        DeleteManualBackupRequestBuilder builder = DeleteManualBackupRequest.builder();
        request.accept(builder);
        return deleteManualBackup(builder.build());
    }

    /**
     * Deletes a backup that was taken by hand: action {@code DeleteManualBackup}. A repeat that finds it gone
     * is a success.
     *
     * @param backupId id of the backup
     * @return nothing
     */
    default DeleteManualBackupResponse deleteManualBackup(String backupId) {
        return deleteManualBackup(r -> r.backupId(backupId));
    }

    /**
     * Waits for a state of a backup by reading it with {@code ListBackups}; {@code awaitGone()} waits until it is
     * deleted.
     *
     * <pre>{@code
     * rds.waitForBackup(instanceId, backupId).until(BackupStatus.COMPLETED).await();
     * }</pre>
     *
     * @param instanceId id of the instance
     * @param backupId id of the backup
     * @return a waiter; {@code FAILED} ends it unless it is awaited
     */
    default Waiter<Backup, BackupStatus> waitForBackup(String instanceId, String backupId) {
        return waiter(FlexusRdsWaits.backup(instanceId, backupId));
    }
}
