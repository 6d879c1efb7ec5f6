package io.multicloud.tests.vendor.huawei;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.rds.v3.RdsClient;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;

/** The provider's client as it comes, with connections and threads that can be ended: it cannot be closed itself. */
final class VendorClient implements AutoCloseable {

    private final ConnectionPool pool = new ConnectionPool();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final RdsClient rds;

    private VendorClient(BasicCredentials credentials, MulticloudEmulator emulator) {
        // tag::emulator[]
        Region region = new Region(
                emulator.huawei().projects().get(0).name(), emulator.endpoint().toString());
        // end::emulator[]
        boolean built = false;
        try {
            rds = RdsClient.newBuilder()
                    .withCredential(credentials)
                    .withRegion(region)
                    .withHttpConfig(HttpConfig.getDefaultHttpConfig()
                            .withConnectionPool(pool)
                            .withExecutorService(threads)
                            .withDispatcher(new Dispatcher(threads)))
                    .build();
            built = true;
        } finally {
            if (!built) {
                close();
            }
        }
    }

    static VendorClient of(MulticloudEmulator emulator) {
        return withSecret(emulator, emulator.huawei().secretKey());
    }

    static VendorClient withSecret(MulticloudEmulator emulator, String secret) {
        HuaweiAccount account = emulator.huawei();
        return new VendorClient(
                new BasicCredentials()
                        .withAk(account.accessKey())
                        .withSk(secret)
                        .withProjectId(account.projects().get(0).id()),
                emulator);
    }

    /** Tells the client nothing of a project. */
    static VendorClient ofRegion(MulticloudEmulator emulator, String secret) {
        return new VendorClient(
                new BasicCredentials()
                        .withAk(emulator.huawei().accessKey())
                        .withSk(secret)
                        .withIamEndpoint(emulator.endpoint().toString()),
                emulator);
    }

    RdsClient rds() {
        return rds;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        pool.evictAll();
    }
}
