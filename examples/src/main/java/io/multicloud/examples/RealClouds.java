package io.multicloud.examples;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real clouds whose credentials stand in the environment, under the names that the vendors' own tools use. */
final class RealClouds {

    private final Map<String, String> environment;

    RealClouds(Map<String, String> environment) {
        this.environment = environment;
    }

    List<Cloud> all() {
        List<Cloud> clouds = new ArrayList<>();
        if (has("CDS_SECRET_ID") || has("CDS_SECRET_KEY")) {
            clouds.add(capitalOnline());
        }
        if (has("HUAWEICLOUD_SDK_AK") || has("HUAWEICLOUD_SDK_SK")) {
            clouds.add(huawei());
        }
        if (has("ALIBABA_CLOUD_ACCESS_KEY_ID") || has("ALIBABA_CLOUD_ACCESS_KEY_SECRET")) {
            clouds.add(aliyun());
        }
        return clouds;
    }

    private Cloud capitalOnline() {
        return new CapitalOnlineCloud(CapitalOnlineMysqlClient.builder()
                .area(get("MULTICLOUD_CAPITALONLINE_AREA", "mainland-china"))
                .credentials(key("CDS_SECRET_ID", "CDS_SECRET_KEY"))
                .build());
    }

    private Cloud huawei() {
        String region = get("MULTICLOUD_HUAWEI_REGION", "cn-north-4");
        AccessKeyCredentials key = key("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK");
        return new HuaweiCloud(
                FlexusRdsClient.builder()
                        .region(region)
                        .projectId(
                                has("HUAWEICLOUD_SDK_PROJECT_ID")
                                        ? get("HUAWEICLOUD_SDK_PROJECT_ID", "")
                                        : projectId(region, key))
                        .credentials(key)
                        .build(),
                region);
    }

    private static String projectId(String region, AccessKeyCredentials key) {
        try (IamClient iam = IamClient.builder().region(region).credentials(key).build()) {
            return iam.listProjects(region).projects().stream()
                    .map(Project::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The account has no project named " + region));
        }
    }

    private Cloud aliyun() {
        String region = get("MULTICLOUD_ALIYUN_REGION", "cn-hangzhou");
        return new AliyunCloud(
                HybridDbClient.builder()
                        .region(region)
                        .credentials(key("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"))
                        .build(),
                region);
    }

    private AccessKeyCredentials key(String id, String secret) {
        return AccessKeyCredentials.of(get(id, ""), get(secret, ""));
    }

    private boolean has(String name) {
        return !get(name, "").isBlank();
    }

    private String get(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }
}
