package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CachingCredentialsProvider;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.ExpiringCredentials;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.QuotaException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.spi.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** What the package pages of core show; {@link PackagePagesTest} holds the two together. */
@SuppressWarnings({"unused", "try"}) // The reader sees what he gets; nothing is done with it here.
final class CorePagesCode {

    private CorePagesCode() {}

    static void core(HybridDbClient hybridDb) {
        // tag::core[]
        DescribeInstancesRequest request =
                DescribeInstancesRequest.builder().pageSize(50).build();
        DescribeInstancesResponse answer = hybridDb.call(request);
        CompletableFuture<DescribeInstancesResponse> later = hybridDb.callAsync(request);
        ApiResponse<DescribeInstancesResponse> whole = hybridDb.exchange(request); // with status, headers and raw body
        String curl = hybridDb.preview(request).curl(); // nothing is sent
        HybridDbClient patient = hybridDb.with(CallOptions.none().withCallTimeout(Duration.ofMinutes(5)));
        // end::core[]
    }

    static void coreAuth(MyVault myVault) {
        // tag::core-auth[]
        CredentialsProvider vault = CachingCredentialsProvider.of(() -> {
            MyKey key = myVault.issueKey(); // your own code, with a timeout of its own
            return new ExpiringCredentials(
                    AccessKeyCredentials.temporary(key.id(), key.secret(), key.token()), key.expiry());
        });
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .credentials(vault)
                .build();
        // end::core-auth[]
    }

    static void coreError(HybridDbClient hybridDb, CreateInstanceRequest request) {
        // tag::core-error[]
        try {
            hybridDb.createInstance(request); // built with a clientToken
        } catch (InvalidRequestException e) {
            e.violations().forEach(System.err::println); // nothing was sent
        } catch (OutcomeUnknownException e) {
            hybridDb.createInstance(request); // the same request, the same token
        } catch (QuotaException | ThrottledException e) {
            System.err.println(e.code() + ", wait " + e.retryAfter());
        } catch (MulticloudException e) {
            System.err.println(e.outcome() + ": " + e.getMessage());
        }
        // end::core-error[]
    }

    static void coreHttp() {
        // tag::core-http[]
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .proxy(HttpProxy.of("proxy.example", 8080))
                .tlsTrust(TlsTrust.systemAnd(Path.of("company.pem")))
                .interceptor(request -> request.withHeader(Parameter.of("X-Team", "orders")))
                .build();
        // end::core-http[]
    }

    static void coreObserve() {
        // tag::core-observe[]
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .listener(new CallListener() {
                    @Override
                    public void callEnded(CallEnded event) {
                        System.out.println(event.call().operation() + " took "
                                + event.duration().toMillis() + " ms");
                    }
                })
                .build();
        // end::core-observe[]
    }

    static void corePaging(HybridDbClient hybridDb) {
        // tag::core-paging[]
        hybridDb.describeInstancesPager().stream()
                .map(Instance::instanceId)
                .limit(10)
                .forEach(System.out::println);
        for (Instance instance : hybridDb.describeInstancesPager()) {
            System.out.println(instance.instanceName());
        }
        hybridDb.describeInstancesPager().pages().forEach(page -> System.out.println(page.totalCount()));
        // end::core-paging[]
    }

    static void coreWaiting(HybridDbClient hybridDb, String id) {
        // tag::core-waiting[]
        hybridDb.waitForInstance(id)
                .until(InstanceStatus.ACTIVE)
                .within(Duration.ofMinutes(20))
                .onProgress(System.out::println)
                .await();
        CompletableFuture<Void> gone = hybridDb.waitForInstance(id).awaitGoneAsync();
        // end::core-waiting[]
    }

    static void coreDownload(CapitalOnlineMysqlClient mysql, String instanceUuid, String backupId) {
        // tag::core-download[]
        Path file = mysql.backupDownload(instanceUuid, backupId)
                .onProgress(System.out::println) // 4096 of 8192 bytes
                .to(Path.of("orders.xbstream"));
        // end::core-download[]
    }

    static void coreSpi() {
        // tag::core-spi[]
        Effect effect = HybridDbOperations.CREATE_INSTANCE.effect(); // TOKEN: carries an idempotency token
        int status = HybridDbOperations.CREATE_INSTANCE.documentedStatus();
        // end::core-spi[]
    }

    interface MyVault {
        MyKey issueKey();
    }

    interface MyKey {
        String id();

        String secret();

        String token();

        Instant expiry();
    }
}
