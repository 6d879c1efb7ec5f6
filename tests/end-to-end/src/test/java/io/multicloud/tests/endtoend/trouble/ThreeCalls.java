package io.multicloud.tests.endtoend.trouble;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.endtoend.EmulatedClients;
import io.multicloud.tests.endtoend.Samples;

/** A program of a user's, on whatever class path it is started with: creates and lists on three clouds. */
public final class ThreeCalls {

    private ThreeCalls() {}

    public static void main(String[] arguments) throws Exception {
        // As a program without an emulator does: what is wrong with the class path shows here.
        HybridDbClient.builder()
                .region("cn-hangzhou")
                .credentials(AccessKeyCredentials.of("fake-id", "fake-secret"))
                .build()
                .close();
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                var aliyun = EmulatedClients.aliyun(emulator).build();
                var huawei = EmulatedClients.huawei(emulator).build();
                var capitalOnline = EmulatedClients.capitalOnline(emulator).build()) {
            aliyun.createInstance(Samples::aliyun);
            huawei.createInstance(Samples::huawei);
            capitalOnline.createDbInstance(Samples::capitalOnline);
            // By reflection: the compiler would copy the version that it saw.
            Object version = Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);
            System.out.println(aliyun.describeInstances().instances().size()
                    + huawei.listInstances().instances().size()
                    + capitalOnline.describeDbInstances().data().size()
                    + " instances with OkHttp " + version);
        }
    }
}
