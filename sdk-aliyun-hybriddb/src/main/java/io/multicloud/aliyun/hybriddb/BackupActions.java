package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.Backup;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupResponse;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.paging.Pager;
import java.util.function.Consumer;

/** The actions on backups; part of {@link HybridDbClient}. */
public interface BackupActions extends ServiceClient<HybridDbClient> {

    /**
     * Lists a page of the backups of a database: action {@code DescribeDatabaseBackup}.
     *
     * @param request database, range and page; see {@link DescribeDatabaseBackupRequest}
     * @return the page
     */
    default DescribeDatabaseBackupResponse describeDatabaseBackup(DescribeDatabaseBackupRequest request) {
        return call(request);
    }

    /**
     * Lists a page of the backups of a database, described in place: action {@code DescribeDatabaseBackup}.
     *
     * @param request fills in database, range and page; see {@link DescribeDatabaseBackupRequest}
     * @return the page
     */
    default DescribeDatabaseBackupResponse describeDatabaseBackup(
            Consumer<DescribeDatabaseBackupRequestBuilder> request) {
        DescribeDatabaseBackupRequestBuilder builder = DescribeDatabaseBackupRequest.builder();
        request.accept(builder);
        return describeDatabaseBackup(builder.build());
    }

    /**
     * Goes through the backups of a database, page by page: action {@code DescribeDatabaseBackup}.
     *
     * @param request fills in database and range; pages have 100 backups unless it says otherwise
     * @return the backups
     */
    default Pager<DescribeDatabaseBackupResponse, Backup> describeDatabaseBackupPager(
            Consumer<DescribeDatabaseBackupRequestBuilder> request) {
        DescribeDatabaseBackupRequestBuilder builder = HybridDbPages.firstBackups();
        request.accept(builder);
        return Pager.of(this, builder.build(), HybridDbPages.BACKUPS);
    }

    /**
     * Sets when and for how long a database is backed up: action {@code ModifyBackupPolicy}.
     *
     * @param request database and policy; see {@link ModifyBackupPolicyRequest}
     * @return the answer
     */
    default ModifyBackupPolicyResponse modifyBackupPolicy(ModifyBackupPolicyRequest request) {
        return call(request);
    }

    /**
     * Sets when and for how long a database is backed up, described in place: action {@code ModifyBackupPolicy}.
     *
     * @param request fills in database and policy; see {@link ModifyBackupPolicyRequest}
     * @return the answer
     */
    default ModifyBackupPolicyResponse modifyBackupPolicy(Consumer<ModifyBackupPolicyRequestBuilder> request) {
        ModifyBackupPolicyRequestBuilder builder = ModifyBackupPolicyRequest.builder();
        request.accept(builder);
        return modifyBackupPolicy(builder.build());
    }

    /**
     * Tells when and for how long a database is backed up: action {@code DescribeBackupPolicy}.
     *
     * @param request which database; see {@link DescribeBackupPolicyRequest}
     * @return the policy
     */
    default DescribeBackupPolicyResponse describeBackupPolicy(DescribeBackupPolicyRequest request) {
        return call(request);
    }

    /**
     * Tells when and for how long a database is backed up, described in place: action {@code DescribeBackupPolicy}.
     *
     * @param request fills in which database; see {@link DescribeBackupPolicyRequest}
     * @return the policy
     */
    default DescribeBackupPolicyResponse describeBackupPolicy(Consumer<DescribeBackupPolicyRequestBuilder> request) {
        DescribeBackupPolicyRequestBuilder builder = DescribeBackupPolicyRequest.builder();
        request.accept(builder);
        return describeBackupPolicy(builder.build());
    }

    /**
     * Tells when and for how long a database is backed up: action {@code DescribeBackupPolicy}.
     *
     * @param instanceId the instance's id
     * @param dbName the database's name
     * @return the policy
     */
    default DescribeBackupPolicyResponse describeBackupPolicy(String instanceId, String dbName) {
        return describeBackupPolicy(r -> r.instanceId(instanceId).dbName(dbName));
    }
}
