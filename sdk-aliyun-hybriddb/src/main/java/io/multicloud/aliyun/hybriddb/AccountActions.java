package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.Account;
import io.multicloud.aliyun.hybriddb.model.AccountStatus;
import io.multicloud.aliyun.hybriddb.model.CreateAccountRequest;
import io.multicloud.aliyun.hybriddb.model.CreateAccountRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.CreateAccountResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeUserInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeUserInfoResponse;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordResponse;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordRequest;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on accounts, all of which are sent over HTTPS only, save to this machine itself; part of {@link HybridDbClient}. */
public interface AccountActions extends ServiceClient<HybridDbClient> {

    /**
     * Creates an account of the databases of an instance: action {@code CreateAccount}. Each call
     * carries a client token; a repeat with the same one creates nothing new. {@link #waitForAccount} waits until it is
     * {@code ACTIVE}.
     *
     * @param request what to create; see {@link CreateAccountRequest}
     * @return the answer
     */
    default CreateAccountResponse createAccount(CreateAccountRequest request) {
        return call(request);
    }

    /**
     * Creates an account of the databases of an instance, described in place: action {@code CreateAccount}.
     *
     * @param request fills in what to create; see {@link CreateAccountRequest}
     * @return the answer
     */
    default CreateAccountResponse createAccount(Consumer<CreateAccountRequestBuilder> request) {
        CreateAccountRequestBuilder builder = CreateAccountRequest.builder();
        request.accept(builder);
        return createAccount(builder.build());
    }

    /**
     * Deletes an account: action {@code DeleteAccount}. The instance must be {@code ACTIVE}.
     *
     * @param request which account; see {@link DeleteAccountRequest}
     * @return the answer
     */
    default DeleteAccountResponse deleteAccount(DeleteAccountRequest request) {
        return call(request);
    }

    /**
     * Deletes an account, described in place: action {@code DeleteAccount}.
     *
     * @param request fills in which account; see {@link DeleteAccountRequest}
     * @return the answer
     */
    default DeleteAccountResponse deleteAccount(Consumer<DeleteAccountRequestBuilder> request) {
        DeleteAccountRequestBuilder builder = DeleteAccountRequest.builder();
        request.accept(builder);
        return deleteAccount(builder.build());
    }

    /**
     * Deletes an account: action {@code DeleteAccount}.
     *
     * @param instanceId the instance's id
     * @param accountName the account's name
     * @return the answer
     */
    default DeleteAccountResponse deleteAccount(String instanceId, String accountName) {
        return deleteAccount(r -> r.instanceId(instanceId).accountName(accountName));
    }

    /**
     * Lists the accounts of an instance with what they may do: action {@code DescribeAccounts}.
     *
     * @param request which instance; see {@link DescribeAccountsRequest}
     * @return the accounts
     */
    default DescribeAccountsResponse describeAccounts(DescribeAccountsRequest request) {
        return call(request);
    }

    /**
     * Lists the accounts of an instance with what they may do, described in place: action {@code DescribeAccounts}.
     *
     * @param request fills in which instance; see {@link DescribeAccountsRequest}
     * @return the accounts
     */
    default DescribeAccountsResponse describeAccounts(Consumer<DescribeAccountsRequestBuilder> request) {
        DescribeAccountsRequestBuilder builder = DescribeAccountsRequest.builder();
        request.accept(builder);
        return describeAccounts(builder.build());
    }

    /**
     * Lists the accounts of an instance with what they may do: action {@code DescribeAccounts}.
     *
     * @param instanceId the instance's id
     * @return the accounts
     */
    default DescribeAccountsResponse describeAccounts(String instanceId) {
        return describeAccounts(r -> r.instanceId(instanceId));
    }

    /**
     * Waits for a state of an account, or until it is gone, by reading it with {@code DescribeAccounts}.
     *
     * @param instanceId the instance's id
     * @param accountName the account's name
     * @return a waiter, for which an account that is {@code DELETED} is gone
     */
    default Waiter<Account, AccountStatus> waitForAccount(String instanceId, String accountName) {
        return waiter(HybridDbWaits.account(instanceId, accountName));
    }

    /**
     * Changes the password of an account whose present one is known: action {@code ModifyAccountPassword}.
     * A call is never repeated on its own: once it was carried out the old password is wrong.
     *
     * @param request account and passwords; see {@link ModifyAccountPasswordRequest}
     * @return the answer
     */
    default ModifyAccountPasswordResponse modifyAccountPassword(ModifyAccountPasswordRequest request) {
        return call(request);
    }

    /**
     * Changes the password of an account whose present one is known, described in place: action {@code ModifyAccountPassword}.
     *
     * @param request fills in account and passwords; see {@link ModifyAccountPasswordRequest}
     * @return the answer
     */
    default ModifyAccountPasswordResponse modifyAccountPassword(Consumer<ModifyAccountPasswordRequestBuilder> request) {
        ModifyAccountPasswordRequestBuilder builder = ModifyAccountPasswordRequest.builder();
        request.accept(builder);
        return modifyAccountPassword(builder.build());
    }

    /**
     * Sets the password of an account: action {@code ResetAccountPassword}.
     *
     * @param request account and password; see {@link ResetAccountPasswordRequest}
     * @return the answer
     */
    default ResetAccountPasswordResponse resetAccountPassword(ResetAccountPasswordRequest request) {
        return call(request);
    }

    /**
     * Sets the password of an account, described in place: action {@code ResetAccountPassword}.
     *
     * @param request fills in account and password; see {@link ResetAccountPasswordRequest}
     * @return the answer
     */
    default ResetAccountPasswordResponse resetAccountPassword(Consumer<ResetAccountPasswordRequestBuilder> request) {
        ResetAccountPasswordRequestBuilder builder = ResetAccountPasswordRequest.builder();
        request.accept(builder);
        return resetAccountPassword(builder.build());
    }

    /**
     * Describes the account of Aliyun that signs: action {@code DescribeUserInfo}.
     *
     * @param request nothing; see {@link DescribeUserInfoRequest}
     * @return its facts
     */
    default DescribeUserInfoResponse describeUserInfo(DescribeUserInfoRequest request) {
        return call(request);
    }

    /**
     * Describes the account of Aliyun that signs: action {@code DescribeUserInfo}.
     *
     * @return its facts
     */
    default DescribeUserInfoResponse describeUserInfo() {
        return describeUserInfo(DescribeUserInfoRequest.builder().build());
    }
}
