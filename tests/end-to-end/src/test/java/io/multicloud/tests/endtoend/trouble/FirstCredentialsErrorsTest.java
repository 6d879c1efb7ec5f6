package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.NOT_SENT;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.ProfileCredentialsProvider;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FirstCredentialsErrorsTest {

    private static final String FILE = "multicloud.profiles.file";

    private final Set<String> set = new LinkedHashSet<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void use_an_empty_profile_file() throws IOException {
        property(FILE, profiles("# nothing").toString());
    }

    @AfterEach
    void forget_the_properties() {
        set.forEach(System::clearProperty);
    }

    @Test
    void without_any_credentials_all_places_are_named_for_each_cloud() {
        told(() -> HybridDbClient.builder().region("cn-hangzhou").build())
                .advises("aliyun", "ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_ACCESS_KEY_SECRET");
        told(() -> FlexusRdsClient.builder().region("cn-north-4").build())
                .advises("huawei", "HUAWEICLOUD_SDK_AK with HUAWEICLOUD_SDK_SK");
        told(() -> CapitalOnlineMysqlClient.builder().area("mainland-china").build())
                .advises("capitalonline", "CDS_SECRET_ID with CDS_SECRET_KEY");
    }

    private static Told told(ThrowingCallable build) {
        return Told.by(build)
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No credentials for …: give them to the builder with credentials(…)")
                .advises("(1) system property", "(2) environment variable", "(4) profile file ");
    }

    @Test
    void an_id_without_its_secret_names_the_missing_half() {
        property("multicloud.aliyun.access-key-id", "fake-id");
        Told.by(() -> HybridDbClient.builder().region("cn-hangzhou").build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The credentials for … are incomplete: the … is missing")
                .advises("system property multicloud.aliyun.access-key-secret", "set the missing one too");
    }

    @Test
    void a_secret_without_its_id_does_so_too() throws IOException {
        property(FILE, profiles("default.huawei.secret-key=" + Told.SECRET).toString());
        Told.by(() -> FlexusRdsClient.builder().region("cn-north-4").build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The credentials for … are incomplete: the … is missing")
                .advises("key default.huawei.access-key-id is missing", "or remove the other");
    }

    @Test
    void a_variable_that_is_not_set_is_asked_for() {
        Told.by(() -> AccessKeyCredentials.of(System.getProperty("fake.unset", ""), Told.SECRET))
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The access key id is missing")
                .advises("set the variable or property");
        Told.by(() -> AccessKeyCredentials.of("fake-id", System.getProperty("fake.unset", "")))
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The access key secret is missing")
                .advises("set the variable or property");
    }

    @Test
    void a_line_end_that_was_copied_along_is_told_where_it_came_in() {
        Told.by(() -> AccessKeyCredentials.of("fake-id", Told.SECRET + "\n"))
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The … holds a blank or a line end")
                .advises("access key secret", "copy it again");
        property("multicloud.aliyun.access-key-id", "fake-id");
        property("multicloud.aliyun.access-key-secret", " " + Told.SECRET);
        Told.by(() -> HybridDbClient.builder().region("cn-hangzhou").build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The … holds a blank or a line end")
                .advises("system property multicloud.aliyun.access-key-secret", "copy it again");
    }

    @Test
    void a_profile_that_is_not_there_is_named_with_its_file() throws IOException {
        property(FILE, profiles("default.aliyun.secret-key=" + Told.SECRET).toString());
        Told.by(() -> HybridDbClient.builder()
                        .region("cn-hangzhou")
                        .credentials(ProfileCredentialsProvider.of(HybridDbOperations.SERVICE, "prod"))
                        .build()
                        .describeInstances())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No credentials for … in the profile file …")
                .advises("profiles.properties, key prod.aliyun.access-key-id", "name a profile that the file has");
    }

    @Test
    void a_file_that_is_not_there_is_told_with_who_names_it() {
        property(FILE, folder.resolve("absent.properties").toString());
        Told.by(() -> HybridDbClient.builder().region("cn-hangzhou").build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("There is no profile file …, which is named by the …")
                .advises("absent.properties", "system property " + FILE, "correct or remove that name");
    }

    @Test
    void a_file_that_others_may_read_is_told_with_the_command_that_closes_it() throws IOException {
        Path open = profiles("default.aliyun.access-key=fake-id\ndefault.aliyun.secret-key=" + Told.SECRET);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        property(FILE, open.toString());
        Told.by(() -> HybridDbClient.builder().region("cn-hangzhou").build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The profile file … is open to others than its owner")
                .advises("rw-r--r--", "close it with chmod 600");
    }

    private Path profiles(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("profiles.properties"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private void property(String name, String value) {
        set.add(name);
        System.setProperty(name, value);
    }
}
