package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;

/** Clients of a service that nobody serves, for what is seen without a call. */
final class Unreachable {

    static final String ENDPOINT = "http://127.0.0.1:9";

    static final Credentials KEY = AccessKeyCredentials.of("fake-key-id", "fake-key-secret");

    private Unreachable() {}

    static HybridDbClientBuilder aliyun() {
        return HybridDbClient.builder().endpoint(ENDPOINT).credentials(KEY);
    }

    static CapitalOnlineMysqlClientBuilder capitalOnline() {
        return CapitalOnlineMysqlClient.builder().endpoint(ENDPOINT).credentials(KEY);
    }
}
