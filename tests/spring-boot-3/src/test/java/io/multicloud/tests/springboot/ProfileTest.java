package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Accounts of Huawei Cloud whose key and project stand in the profile file. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no POSIX permissions there")
class ProfileTest {

    private final Wire wire = new Wire();

    @TempDir
    Path folder;

    private ApplicationContextRunner application() throws IOException {
        Path file = folder.resolve("profiles.properties");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, """
                fake.huawei.access-key-id=fake-id-of-the-profile
                fake.huawei.access-key-secret=fake-secret-of-the-profile
                fake.huawei.project-id=2222222222222222222222222222fake
                """);
        return Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withSystemProperties("multicloud.profiles.file=" + file)
                .withPropertyValues(
                        "multicloud.huawei.accounts.prod.region=cn-north-4",
                        "multicloud.huawei.accounts.prod.profile=fake");
    }

    private Request sent(FlexusRdsClient client) {
        client.listInstances();
        return wire.last();
    }

    @Test
    void key_and_project_come_from_the_profile_of_the_account() throws IOException {
        application().run(context -> {
            Request request = sent(context.getBean("flexusRdsClient.prod", FlexusRdsClient.class));
            assertThat(request.header("Authorization")).contains("Access=fake-id-of-the-profile,");
            assertThat(request.url().encodedPath()).contains("/2222222222222222222222222222fake/");
        });
    }

    @Test
    void a_project_of_the_account_wins_over_that_of_its_profile() throws IOException {
        application()
                .withPropertyValues("multicloud.huawei.accounts.prod.project-id=1111111111111111111111111111fake")
                .run(context -> {
                    Request request = sent(context.getBean("flexusRdsClient.prod", FlexusRdsClient.class));
                    assertThat(request.header("Authorization")).contains("Access=fake-id-of-the-profile,");
                    assertThat(request.url().encodedPath()).contains("/1111111111111111111111111111fake/");
                });
    }

    @Test
    void other_accounts_do_not_see_the_profile() throws IOException {
        application().run(context -> {
            Request request = sent(context.getBean("flexusRdsClient", FlexusRdsClient.class));
            assertThat(request.header("Authorization")).contains("Access=fake-id-of-huawei,");
            assertThat(request.url().encodedPath()).contains("/0000000000000000000000000000fake/");
        });
    }
}
