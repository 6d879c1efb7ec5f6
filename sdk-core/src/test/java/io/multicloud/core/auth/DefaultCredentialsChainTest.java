package io.multicloud.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.settings.Surroundings;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.testing.ThingOperations;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultCredentialsChainTest {

    private static final ServiceDescription SERVICE =
            ThingOperations.SERVICE.withEnvironmentNames(EnvironmentNames.of("VENDOR_ID", "VENDOR_KEY")
                    .with("security-token", "VENDOR_TOKEN")
                    .with("project-id", "VENDOR_PROJECT"));

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path home;

    @BeforeEach
    void liveAtHome() {
        properties.put("user.home", home.toString());
    }

    @Test
    void system_properties_win_over_our_variables_over_the_vendors_over_the_file() throws IOException {
        profiles("default.test.access-key-id=from-file\ndefault.test.access-key-secret=fake");
        assertThat(id()).isEqualTo("from-file");
        environment.putAll(Map.of("VENDOR_ID", "from-vendor", "VENDOR_KEY", "fake"));
        assertThat(id()).isEqualTo("from-vendor");
        environment.putAll(
                Map.of("MULTICLOUD_TEST_ACCESS_KEY_ID", "from-ours", "MULTICLOUD_TEST_ACCESS_KEY_SECRET", "fake"));
        assertThat(id()).isEqualTo("from-ours");
        properties.putAll(
                Map.of("multicloud.test.access-key-id", "from-property", "multicloud.test.access-key-secret", "fake"));
        assertThat(id()).isEqualTo("from-property");
    }

    @Test
    void a_security_token_makes_a_temporary_key_in_every_place() throws IOException {
        AccessKeyCredentials expected = AccessKeyCredentials.temporary("fake-id", "fake-key", "fake-token");
        profiles("""
                default.test.access-key-id=fake-id
                default.test.access-key-secret=fake-key
                default.test.security-token=fake-token
                """);
        assertThat(chain().credentials()).isEqualTo(expected);
        profiles("");
        environment.putAll(Map.of("VENDOR_ID", "fake-id", "VENDOR_KEY", "fake-key", "VENDOR_TOKEN", "fake-token"));
        assertThat(chain().credentials()).isEqualTo(expected);
        environment.clear();
        environment.putAll(Map.of(
                "MULTICLOUD_TEST_ACCESS_KEY_ID", "fake-id",
                "MULTICLOUD_TEST_ACCESS_KEY_SECRET", "fake-key",
                "MULTICLOUD_TEST_SECURITY_TOKEN", "fake-token"));
        assertThat(chain().credentials()).isEqualTo(expected);
        environment.clear();
        properties.putAll(Map.of(
                "multicloud.test.access-key-id", "fake-id",
                "multicloud.test.access-key-secret", "fake-key",
                "multicloud.test.security-token", "fake-token"));
        assertThat(chain().credentials()).isEqualTo(expected);
    }

    @Test
    void the_token_of_one_place_is_not_added_to_the_key_of_another() {
        environment.putAll(Map.of("MULTICLOUD_TEST_ACCESS_KEY_ID", "fake-id"));
        environment.putAll(Map.of("MULTICLOUD_TEST_ACCESS_KEY_SECRET", "fake-key", "VENDOR_TOKEN", "fake-token"));
        assertThat(chain().credentials()).isEqualTo(AccessKeyCredentials.of("fake-id", "fake-key"));
    }

    @Test
    void half_a_key_names_what_is_missing_and_never_leads_to_the_next_place() throws IOException {
        profiles("default.test.access-key-id=other\ndefault.test.access-key-secret=fake");
        environment.put("VENDOR_ID", "fake-id");
        assertThatThrownBy(() -> chain().credentials())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "The credentials for test are incomplete: the environment variable VENDOR_KEY is missing,"
                                + " while the environment variable VENDOR_ID is given: set the missing one too, or remove the other");
        environment.clear();
        environment.put("MULTICLOUD_TEST_ACCESS_KEY_SECRET", "fake-hidden");
        assertThatThrownBy(() -> chain().credentials())
                .hasMessageContaining("MULTICLOUD_TEST_ACCESS_KEY_ID is missing")
                .hasMessageNotContaining("fake-hidden");
        environment.clear();
        properties.put("multicloud.test.security-token", "fake-hidden");
        assertThatThrownBy(() -> chain().credentials())
                .hasMessageContaining("system property multicloud.test.access-key-id is missing")
                .hasMessageContaining("multicloud.test.security-token is given")
                .hasMessageNotContaining("fake-hidden");
    }

    @Test
    void half_a_key_in_the_file_names_the_file_and_the_key() throws IOException {
        Path file = profiles("default.test.access-key=fake-id");
        assertThatThrownBy(() -> chain().credentials())
                .hasMessageContaining("the profile file " + file + ", key default.test.access-key-secret is missing");
    }

    @Test
    void missing_credentials_list_every_place_in_order_with_its_names() {
        assertThatThrownBy(() -> chain().credentials())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("No credentials for test: give them to the builder with credentials(…),"
                        + " or in the first of these places:"
                        + " (1) system property multicloud.test.access-key-id with multicloud.test.access-key-secret,"
                        + " (2) environment variable MULTICLOUD_TEST_ACCESS_KEY_ID"
                        + " with MULTICLOUD_TEST_ACCESS_KEY_SECRET,"
                        + " (3) environment variable VENDOR_ID with VENDOR_KEY,"
                        + " (4) profile file " + home.resolve(".multicloud").resolve("profiles.properties")
                        + ", key default.test.access-key-id with default.test.access-key-secret");
    }

    @Test
    void without_names_of_a_vendor_and_without_a_home_those_places_are_left_out() {
        properties.put("user.home", "?");
        assertThatThrownBy(() -> DefaultCredentialsChain.of(ThingOperations.SERVICE, surroundings())
                        .credentials())
                .hasMessageContaining("(2) environment variable MULTICLOUD_TEST_ACCESS_KEY_ID")
                .hasMessageNotContaining("(3)");
    }

    @Test
    void a_blank_value_counts_as_none() {
        environment.putAll(Map.of("MULTICLOUD_TEST_ACCESS_KEY_ID", "", "MULTICLOUD_TEST_ACCESS_KEY_SECRET", " \t"));
        environment.putAll(Map.of("VENDOR_ID", "from-vendor", "VENDOR_KEY", "fake", "VENDOR_TOKEN", ""));
        assertThat(chain().credentials()).isEqualTo(AccessKeyCredentials.of("from-vendor", "fake"));
    }

    @Test
    void stray_blanks_in_a_variable_are_refused_by_its_name_without_its_value() {
        environment.putAll(Map.of("VENDOR_ID", "fake-id", "VENDOR_KEY", "fake-hidden\n"));
        assertThatThrownBy(() -> chain().credentials())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The environment variable VENDOR_KEY holds a blank or a line end")
                .hasMessageNotContaining("fake-hidden");
    }

    @Test
    void a_setting_is_looked_for_in_the_same_places() throws IOException {
        assertThat(chain().setting("project-id")).isEmpty();
        profiles("default.test.project-id=from-file");
        assertThat(chain().setting("project-id")).contains("from-file");
        environment.put("VENDOR_PROJECT", "from-vendor");
        assertThat(chain().setting("project-id")).contains("from-vendor");
        environment.put("MULTICLOUD_TEST_PROJECT_ID", "from-ours");
        assertThat(chain().setting("project-id")).contains("from-ours");
        properties.put("multicloud.test.project-id", "from-property");
        assertThat(chain().setting("project-id")).contains("from-property");
        assertThat(chain().places("project-id"))
                .startsWith("(1) system property multicloud.test.project-id,"
                        + " (2) environment variable MULTICLOUD_TEST_PROJECT_ID,"
                        + " (3) environment variable VENDOR_PROJECT, (4) profile file ");
        assertThat(chain().places("other")).contains("(2)").doesNotContain("(4)");
    }

    @Test
    void one_chain_sees_every_change() throws IOException {
        DefaultCredentialsChain chain = chain();
        profiles("default.test.access-key-id=first\ndefault.test.access-key-secret=fake");
        assertThat(chain.credentials()).isEqualTo(AccessKeyCredentials.of("first", "fake"));
        profiles("default.test.access-key-id=second-id\ndefault.test.access-key-secret=fake");
        assertThat(chain.credentials()).isEqualTo(AccessKeyCredentials.of("second-id", "fake"));
        properties.putAll(
                Map.of("multicloud.test.access-key-id", "third", "multicloud.test.access-key-secret", "fake"));
        assertThat(chain.credentials()).isEqualTo(AccessKeyCredentials.of("third", "fake"));
    }

    private String id() {
        return ((AccessKeyCredentials) chain().credentials()).accessKeyId();
    }

    private DefaultCredentialsChain chain() {
        return DefaultCredentialsChain.of(SERVICE, surroundings());
    }

    private Surroundings surroundings() {
        return new Surroundings(properties::get, environment::get, FileSystems.getDefault());
    }

    private Path profiles(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".multicloud"));
        Path file = Files.writeString(folder.resolve("profiles.properties"), text);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }
}
