package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** How do I share an OkHttpClient, add a header and hear of each call? */
public final class SharedOkHttpClient {

    private SharedOkHttpClient() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(SharedOkHttpClient::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        // tag::okhttp[]
        OkHttpClient http = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(8, 30, TimeUnit.SECONDS))
                .build();
        // end::okhttp[]
        share(http, clouds.aliyun(), clouds.huawei(), out);
        out.println("connections for all of that: " + http.connectionPool().connectionCount());
        // Clients of the SDK do not close what is yours.
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
    }

    // tag::share[]
    static void share(OkHttpClient http, HybridDbClientBuilder aliyun, FlexusRdsClientBuilder huawei, PrintStream out) {
        // Before the signature, which covers the header.
        RequestInterceptor team = request -> request.withHeader(Parameter.of("X-Team", "orders"));
        CallListener log = new CallListener() {
            @Override
            public void callEnded(CallEnded event) {
                out.println(event.call().operation() + ": status " + event.status() + " after " + event.attempts()
                        + " attempt");
            }
        };
        try (HybridDbClient hybridDb = aliyun.okHttpClient(http)
                        .interceptor(team)
                        .listener(log)
                        .build();
                FlexusRdsClient rds = huawei.okHttpClient(http)
                        .interceptor(team)
                        .listener(log)
                        .build()) {
            hybridDb.describeInstances();
            rds.listInstances();
            rds.listFlavors("8.0");
        }
    }
    // end::share[]
}
