package io.multicloud.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.settings.Surroundings;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.testing.ThingOperations;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that the program names. */
class ProfileCredentialsProviderTest {

    private static final ServiceDescription SERVICE = ThingOperations.SERVICE;

    private final Map<String, String> properties = new HashMap<>();

    @TempDir
    Path folder;

    private ProfileCredentialsProvider provider(String profile, String... lines) throws IOException {
        Path file = folder.resolve("profiles.properties");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, String.join("\n", lines));
        properties.put("multicloud.profiles.file", file.toString());
        return ProfileCredentialsProvider.of(SERVICE, profile, surroundings());
    }

    private Surroundings surroundings() {
        return new Surroundings(properties::get, name -> null, FileSystems.getDefault());
    }

    @Test
    void the_named_profile_wins_over_everything_outside_the_program() throws IOException {
        properties.put("multicloud.test.access-key-id", "fake-id-of-a-property");
        properties.put("multicloud.test.access-key-secret", "fake-secret");
        properties.put("multicloud.profile", "other");
        ProfileCredentialsProvider provider = provider(
                "prod",
                "prod.test.access-key-id=fake-id-of-prod",
                "prod.test.secret-key=fake-secret-of-prod",
                "prod.test.project-id=fake-project",
                "other.test.access-key-id=fake-id-of-other");
        assertThat(provider.credentials()).isEqualTo(AccessKeyCredentials.of("fake-id-of-prod", "fake-secret-of-prod"));
        assertThat(provider.credentialsAsync(Runnable::run).toCompletableFuture())
                .isCompletedWithValue(AccessKeyCredentials.of("fake-id-of-prod", "fake-secret-of-prod"));
        assertThat(provider.setting("project-id")).contains("fake-project");
        assertThat(provider.setting("region")).isEmpty();
    }

    @Test
    void a_profile_without_a_key_is_named_with_the_file() throws IOException {
        ProfileCredentialsProvider provider = provider("prod", "other.test.access-key-id=fake-id");
        assertThatThrownBy(provider::credentials)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("No credentials for test in the profile file ")
                .hasMessageEndingWith("key prod.test.access-key-id with prod.test.access-key-secret:"
                        + " write them there, or name a profile that the file has");
    }

    @Test
    void without_a_home_a_file_must_be_named() {
        assertThatThrownBy(() -> ProfileCredentialsProvider.of(SERVICE, "prod", surroundings()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("multicloud.profiles.file");
    }
}
