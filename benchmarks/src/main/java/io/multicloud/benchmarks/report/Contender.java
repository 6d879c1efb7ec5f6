package io.multicloud.benchmarks.report;

import java.util.List;

/**
 * One of those that are compared.
 *
 * @param name what the tables call it
 * @param mainClass its main program, by name: the report itself does not load the vendors' libraries
 * @param classPath the folder with its jars
 * @param path what follows the endpoint in the URL of the bare ones
 * @param async whether it has asynchronous calls
 */
record Contender(String name, String mainClass, String classPath, String path, boolean async) {

    private static final String PEERS = "io.multicloud.benchmarks.peer.";

    private static final String ALIYUN_URL =
            "/?Action=DescribeInstances&Version=2016-01-01&Format=JSON&PageNumber=1&PageSize=50";

    private static final String HUAWEI_URL = "/v3/fake-project/instances?group_type=flexus&offset=0&limit=100";

    /** Aliyun's, the bare one first: the others are compared with it. */
    static final List<Contender> ALIYUN = List.of(
            bare(ALIYUN_URL),
            new Contender("this SDK", PEERS + "SdkAliyun", "multicloud-sdk-aliyun-hybriddb", "", true),
            new Contender("aliyun-java-sdk-core", PEERS + "VendorAliyun", "aliyun-java-sdk-core", "", false));

    /** Huawei Cloud's, likewise. */
    static final List<Contender> HUAWEI = List.of(
            bare(HUAWEI_URL),
            new Contender("this SDK", PEERS + "SdkHuawei", "multicloud-sdk-huawei-flexus", "", true),
            new Contender("huaweicloud-sdk-rds", PEERS + "VendorHuawei", "huaweicloud-sdk-rds", "", true));

    boolean bare() {
        return !path.isEmpty();
    }

    private static Contender bare(String path) {
        return new Contender("OkHttp + tree", PEERS + "BareOkHttp", "okhttp-and-jackson", path, true);
    }
}
