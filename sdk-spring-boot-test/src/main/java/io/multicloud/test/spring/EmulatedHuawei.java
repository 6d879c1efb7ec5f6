package io.multicloud.test.spring;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Huawei Cloud. */
final class EmulatedHuawei implements EmulatedCloud {

    private final List<String> prefixes;
    private final List<HuaweiAccount> further = new ArrayList<>();

    EmulatedHuawei(List<String> prefixes) {
        this.prefixes = prefixes;
        for (int number = 2; number <= prefixes.size(); number++) {
            further.add(account(number));
        }
    }

    private static HuaweiAccount account(int number) {
        return HuaweiAccount.builder()
                .accessKey("EMULATORFAKEACCESSKEY" + number, "emulator-fake-secret-key-" + number)
                .user("emulator-domain-" + number, "emulator-user-" + number, "emulator-fake-password-" + number)
                .project("0e0e0e0e0e0e4000a%015d".formatted(1000 + number), "cn-north-4")
                .build();
    }

    @Override
    public void open(MulticloudEmulatorBuilder builder) {
        further.forEach(builder::account);
    }

    private HuaweiAccount account(MulticloudEmulator emulator, int index) {
        return index == 0 ? emulator.huawei() : further.get(index - 1);
    }

    @Override
    public void plant(MulticloudEmulator emulator, List<String> names) {
        for (int i = 0; i < prefixes.size() && !names.isEmpty(); i++) {
            HuaweiAccount account = account(emulator, i);
            try (FlexusRdsClient client = FlexusRdsClient.builder()
                    .endpoint(emulator.endpoint())
                    .projectId(account.projects().get(0).id())
                    .credentials(AccessKeyCredentials.of(account.accessKey(), account.secretKey()))
                    .build()) {
                names.forEach(name ->
                        Plants.instance(client, name, account.projects().get(0).name()));
            }
        }
    }

    @Override
    public void describe(MulticloudEmulator emulator, Map<String, Object> properties) {
        for (int i = 0; i < prefixes.size(); i++) {
            String prefix = prefixes.get(i) + ".";
            HuaweiAccount account = account(emulator, i);
            properties.put(prefix + "endpoint", emulator.endpoint().toString());
            properties.put(prefix + "iam-endpoint", emulator.endpoint().toString());
            properties.put(prefix + "project-id", account.projects().get(0).id());
            properties.put(prefix + "access-key-id", account.accessKey());
            properties.put(prefix + "access-key-secret", account.secretKey());
            for (String other : List.of("security-token", "profile", "user.account", "user.name", "user.password")) {
                properties.put(prefix + other, "");
            }
        }
    }
}
