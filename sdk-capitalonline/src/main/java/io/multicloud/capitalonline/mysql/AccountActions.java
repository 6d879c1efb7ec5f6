package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.AccountStatus;
import io.multicloud.capitalonline.mysql.model.CreatePrivilegedAccountRequest;
import io.multicloud.capitalonline.mysql.model.CreatePrivilegedAccountRequestBuilder;
import io.multicloud.capitalonline.mysql.model.CreatePrivilegedAccountResponse;
import io.multicloud.capitalonline.mysql.model.DbAccount;
import io.multicloud.capitalonline.mysql.model.DeleteDbAccountRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbAccountRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DeleteDbAccountResponse;
import io.multicloud.capitalonline.mysql.model.DeleteDbPrivilegeRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbPrivilegeRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DeleteDbPrivilegeResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbPrivilegesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbPrivilegesResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbPrivilegeRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbPrivilegeRequestBuilder;
import io.multicloud.capitalonline.mysql.model.ModifyDbPrivilegeResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.List;
import java.util.function.Consumer;

/** The actions on accounts and their rights; part of {@link CapitalOnlineMysqlClient}. */
public interface AccountActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Creates an account of an instance: action {@code CreatePrivilegedAccount}. A call that may have arrived is
     * never repeated, as the service takes no idempotency token. {@link #waitForAccount} waits until the account is
     * {@code available}.
     *
     * @param request what to create; see {@link CreatePrivilegedAccountRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the account may or may not have been created,
     *     after a lost answer or a fault of the service
     */
    default CreatePrivilegedAccountResponse createPrivilegedAccount(CreatePrivilegedAccountRequest request) {
        return call(request);
    }

    /**
     * Creates an account of an instance, described in place: action {@code CreatePrivilegedAccount}.
     *
     * @param request fills in what to create; see {@link CreatePrivilegedAccountRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the account may or may not have been created,
     *     after a lost answer or a fault of the service
     */
    default CreatePrivilegedAccountResponse createPrivilegedAccount(
            Consumer<CreatePrivilegedAccountRequestBuilder> request) {
        CreatePrivilegedAccountRequestBuilder builder = CreatePrivilegedAccountRequest.builder();
        request.accept(builder);
        return createPrivilegedAccount(builder.build());
    }

    /**
     * Lists the accounts of an instance with their rights: action {@code DescribeDBAccount}.
     *
     * @param request which instance; see {@link DescribeDbAccountRequest}
     * @return the accounts
     */
    default DescribeDbAccountResponse describeDbAccount(DescribeDbAccountRequest request) {
        return call(request);
    }

    /**
     * Lists the accounts of an instance with their rights, described in place: action {@code DescribeDBAccount}.
     *
     * @param request fills in which instance; see {@link DescribeDbAccountRequest}
     * @return the accounts
     */
    default DescribeDbAccountResponse describeDbAccount(Consumer<DescribeDbAccountRequestBuilder> request) {
        DescribeDbAccountRequestBuilder builder = DescribeDbAccountRequest.builder();
        request.accept(builder);
        return describeDbAccount(builder.build());
    }

    /**
     * Lists the accounts of an instance with their rights: action {@code DescribeDBAccount}.
     *
     * @param instanceUuid the instance's id
     * @return the accounts
     */
    default DescribeDbAccountResponse describeDbAccount(String instanceUuid) {
        return describeDbAccount(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Waits for a state of an account, or until it is gone, by reading it with {@code DescribeDBAccount}. The first read
     * comes after 5 seconds.
     *
     * @param instanceUuid the instance's id
     * @param accountName the account's name
     * @return a waiter
     */
    default Waiter<DbAccount, AccountStatus> waitForAccount(String instanceUuid, String accountName) {
        return waiter(MysqlWaits.account(instanceUuid, accountName));
    }

    /**
     * Deletes an account of an instance: action {@code DeleteDBAccount}.
     *
     * @param request which account; see {@link DeleteDbAccountRequest}
     * @return the answer
     */
    default DeleteDbAccountResponse deleteDbAccount(DeleteDbAccountRequest request) {
        return call(request);
    }

    /**
     * Deletes an account of an instance, described in place: action {@code DeleteDBAccount}.
     *
     * @param request fills in which account; see {@link DeleteDbAccountRequest}
     * @return the answer
     */
    default DeleteDbAccountResponse deleteDbAccount(Consumer<DeleteDbAccountRequestBuilder> request) {
        DeleteDbAccountRequestBuilder builder = DeleteDbAccountRequest.builder();
        request.accept(builder);
        return deleteDbAccount(builder.build());
    }

    /**
     * Deletes an account of an instance: action {@code DeleteDBAccount}.
     *
     * @param instanceUuid the instance's id
     * @param accountName the account's name
     * @return the answer
     */
    default DeleteDbAccountResponse deleteDbAccount(String instanceUuid, String accountName) {
        return deleteDbAccount(r -> r.instanceUuid(instanceUuid).accountName(accountName));
    }

    /**
     * Grants rights on databases to an ordinary account, or changes them: action {@code ModifyDbPrivilege}.
     *
     * @param request account and rights; see {@link ModifyDbPrivilegeRequest}
     * @return the answer
     */
    default ModifyDbPrivilegeResponse modifyDbPrivilege(ModifyDbPrivilegeRequest request) {
        return call(request);
    }

    /**
     * Grants rights on databases to an ordinary account, or changes them, described in place: action
     * {@code ModifyDbPrivilege}.
     *
     * @param request fills in account and rights; see {@link ModifyDbPrivilegeRequest}
     * @return the answer
     */
    default ModifyDbPrivilegeResponse modifyDbPrivilege(Consumer<ModifyDbPrivilegeRequestBuilder> request) {
        ModifyDbPrivilegeRequestBuilder builder = ModifyDbPrivilegeRequest.builder();
        request.accept(builder);
        return modifyDbPrivilege(builder.build());
    }

    /**
     * Takes all rights on databases from an ordinary account: action {@code DeleteDbPrivilege}.
     *
     * @param request account and databases; see {@link DeleteDbPrivilegeRequest}
     * @return the answer
     */
    default DeleteDbPrivilegeResponse deleteDbPrivilege(DeleteDbPrivilegeRequest request) {
        return call(request);
    }

    /**
     * Takes all rights on databases from an ordinary account, described in place: action {@code DeleteDbPrivilege}.
     *
     * @param request fills in account and databases; see {@link DeleteDbPrivilegeRequest}
     * @return the answer
     */
    default DeleteDbPrivilegeResponse deleteDbPrivilege(Consumer<DeleteDbPrivilegeRequestBuilder> request) {
        DeleteDbPrivilegeRequestBuilder builder = DeleteDbPrivilegeRequest.builder();
        request.accept(builder);
        return deleteDbPrivilege(builder.build());
    }

    /**
     * Takes all rights on databases from an ordinary account: action {@code DeleteDbPrivilege}.
     *
     * @param instanceUuid the instance's id
     * @param accountName the account's name
     * @param dbNames names of the databases
     * @return the answer
     */
    default DeleteDbPrivilegeResponse deleteDbPrivilege(String instanceUuid, String accountName, List<String> dbNames) {
        return deleteDbPrivilege(
                r -> r.instanceUuid(instanceUuid).accountName(accountName).dbNames(dbNames));
    }

    /**
     * Lists the SQL privileges that each right stands for: action {@code DescribeDbPrivileges}.
     *
     * @param request has no parameters
     * @return the rights
     */
    default DescribeDbPrivilegesResponse describeDbPrivileges(DescribeDbPrivilegesRequest request) {
        return call(request);
    }

    /**
     * Lists the SQL privileges that each right stands for: action {@code DescribeDbPrivileges}.
     *
     * @return the rights
     */
    default DescribeDbPrivilegesResponse describeDbPrivileges() {
        return describeDbPrivileges(DescribeDbPrivilegesRequest.builder().build());
    }
}
