package io.multicloud.test.spring;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Aliyun. */
final class EmulatedAliyun implements EmulatedCloud {

    private final List<String> prefixes;
    private final List<AliyunAccount> further = new ArrayList<>();

    EmulatedAliyun(List<String> prefixes) {
        this.prefixes = prefixes;
        for (int number = 2; number <= prefixes.size(); number++) {
            further.add(AliyunAccount.of("emulator-fake-key-id-" + number, "emulator-fake-key-secret-" + number));
        }
    }

    @Override
    public void open(MulticloudEmulatorBuilder builder) {
        further.forEach(builder::account);
    }

    private AliyunAccount account(MulticloudEmulator emulator, int index) {
        return index == 0 ? emulator.aliyun() : further.get(index - 1);
    }

    @Override
    public void plant(MulticloudEmulator emulator, List<String> names) {
        for (int i = 0; i < prefixes.size() && !names.isEmpty(); i++) {
            AliyunAccount account = account(emulator, i);
            try (HybridDbClient client = HybridDbClient.builder()
                    .endpoint(emulator.endpoint())
                    .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.accessKeySecret()))
                    .build()) {
                names.forEach(name -> Plants.instance(client, name));
            }
        }
    }

    @Override
    public void describe(MulticloudEmulator emulator, Map<String, Object> properties) {
        for (int i = 0; i < prefixes.size(); i++) {
            String prefix = prefixes.get(i) + ".";
            AliyunAccount account = account(emulator, i);
            properties.put(prefix + "endpoint", emulator.endpoint().toString());
            properties.put(prefix + "access-key-id", account.accessKeyId());
            properties.put(prefix + "access-key-secret", account.accessKeySecret());
            properties.put(prefix + "security-token", "");
            properties.put(prefix + "profile", "");
        }
    }
}
