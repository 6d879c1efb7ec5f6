package io.multicloud.test.spring;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.MulticloudEmulatorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CapitalOnline. */
final class EmulatedCapitalOnline implements EmulatedCloud {

    private final List<String> prefixes;
    private final List<CapitalOnlineAccount> further = new ArrayList<>();

    EmulatedCapitalOnline(List<String> prefixes) {
        this.prefixes = prefixes;
        for (int number = 2; number <= prefixes.size(); number++) {
            further.add(CapitalOnlineAccount.of(
                    "emulator-fake-access-key-id-" + number, "emulator-fake-secret-access-key-" + number));
        }
    }

    @Override
    public void open(MulticloudEmulatorBuilder builder) {
        further.forEach(builder::account);
    }

    private CapitalOnlineAccount account(MulticloudEmulator emulator, int index) {
        return index == 0 ? emulator.capitalOnline() : further.get(index - 1);
    }

    @Override
    public void plant(MulticloudEmulator emulator, List<String> names) {
        for (int i = 0; i < prefixes.size() && !names.isEmpty(); i++) {
            CapitalOnlineAccount account = account(emulator, i);
            AccessKeyCredentials key = AccessKeyCredentials.of(account.accessKeyId(), account.secretAccessKey());
            try (CapitalOnlineMysqlClient mysql = CapitalOnlineMysqlClient.builder()
                            .endpoint(emulator.endpoint())
                            .credentials(key)
                            .build();
                    CapitalOnlineRedisClient redis = CapitalOnlineRedisClient.builder()
                            .endpoint(emulator.endpoint())
                            .credentials(key)
                            .build()) {
                names.forEach(name -> Plants.instance(mysql, name));
                names.forEach(name -> Plants.instance(redis, name));
            }
        }
    }

    @Override
    public void describe(MulticloudEmulator emulator, Map<String, Object> properties) {
        for (int i = 0; i < prefixes.size(); i++) {
            String prefix = prefixes.get(i) + ".";
            CapitalOnlineAccount account = account(emulator, i);
            properties.put(prefix + "endpoint", emulator.endpoint().toString());
            properties.put(prefix + "access-key-id", account.accessKeyId());
            properties.put(prefix + "access-key-secret", account.secretAccessKey());
            properties.put(prefix + "security-token", "");
            properties.put(prefix + "profile", "");
        }
    }
}
