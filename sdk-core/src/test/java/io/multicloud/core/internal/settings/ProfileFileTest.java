package io.multicloud.core.internal.settings;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

    private static final String KEY = "default.test.access-key-id";

    @TempDir
    private Path folder;

    // A file system inside a file, with the permissions of POSIX on every machine that the tests run on.
    private FileSystem posix;
    private Path path;

    @BeforeEach
    void open() throws IOException {
        posix = FileSystems.newFileSystem(
                folder.resolve("files.zip"), Map.of("create", "true", "enablePosixFileAttributes", "true"));
        path = posix.getPath("/profiles.properties");
    }

    @AfterEach
    void close() throws IOException {
        posix.close();
    }

    @Test
    void an_absent_file_holds_nothing_unless_somebody_named_it() {
        assertThat(ProfileFile.usual(path).values()).isEmpty();
        assertThatThrownBy(() -> ProfileFile.namedBy("system property x", path).values())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("There is no profile file " + path + ", which is named by the system property x:"
                        + " correct or remove that name, or make the file");
    }

    @Test
    void it_is_read_again_when_its_size_or_time_changes() throws IOException {
        ProfileFile file = write(KEY + "=one");
        assertThat(file.values()).containsEntry(KEY, "one");
        write(KEY + "=three");
        assertThat(file.values()).containsEntry(KEY, "three");
        write(KEY + "=seven");
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(file.values()).containsEntry(KEY, "seven");
        Files.delete(path);
        assertThat(file.values()).isEmpty();
    }

    @Test
    void it_is_not_read_again_when_nothing_has_changed() throws IOException {
        ProfileFile file = write(KEY + "=one");
        assertThat(file.values()).isSameAs(file.values());
    }

    @Test
    void another_file_of_the_same_size_and_time_in_its_place_is_noticed() throws IOException {
        Path here = folder.resolve("profiles.properties");
        Path next = folder.resolve("next.properties");
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        for (Map.Entry<Path, String> each : Map.of(here, "one", next, "two").entrySet()) {
            Files.writeString(each.getKey(), KEY + "=" + each.getValue());
            Files.setLastModifiedTime(each.getKey(), time);
            closeToOthers(each.getKey());
        }
        ProfileFile file = ProfileFile.usual(here);
        assertThat(file.values()).containsEntry(KEY, "one");
        Files.move(next, here, StandardCopyOption.REPLACE_EXISTING);
        // Where files have no key of their own this cannot be noticed.
        if (Files.readAttributes(here, "*").get("fileKey") != null) {
            assertThat(file.values()).containsEntry(KEY, "two");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw-rw-rw-"})
    void a_file_open_to_others_is_refused_with_the_remedy(String permissions) throws IOException {
        ProfileFile file = write(KEY + "=fake-hidden");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(file::values)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The profile file " + path + " is open to others than its owner (" + permissions
                        + "): close it with chmod 600")
                .hasMessageNotContaining("fake-hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rwx--x--x"})
    void a_file_for_its_owner_is_fine(String permissions) throws IOException {
        ProfileFile file = write(KEY + "=one");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        assertThat(file.values()).hasSize(1);
    }

    @Test
    void a_file_that_was_opened_to_others_after_it_was_read_is_refused() throws IOException {
        ProfileFile file = write(KEY + "=one");
        file.values();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(file::values).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void a_file_system_without_owners_is_taken_as_it_is() throws IOException {
        try (FileSystem plain = FileSystems.newFileSystem(folder.resolve("plain.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(plain.getPath("/profiles.properties"), KEY + "=one");
            assertThat(ProfileFile.usual(file).values()).containsEntry(KEY, "one");
        }
    }

    @Test
    void a_folder_and_a_huge_file_are_refused() throws IOException {
        Files.createDirectory(path);
        assertThatThrownBy(() -> ProfileFile.usual(path).values()).hasMessageContaining("no file of up to 1 MiB");
        Files.delete(path);
        ProfileFile huge = write("#".repeat(1024 * 1024 + 1));
        assertThatThrownBy(huge::values).hasMessageContaining("no file of up to 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s=one\n", "%s=one\r\n", "%s=one\r", "\uFEFF%s=one", "  %s = one  \t\n", "%s:one", "%s one"})
    void line_ends_marks_and_blanks_of_all_editors_are_read(String text) throws IOException {
        assertThat(write(text.formatted(KEY)).values()).containsOnly(Map.entry(KEY, "one"));
    }

    @Test
    void comments_and_profiles_may_be_in_any_language() throws IOException {
        ProfileFile file = write("# 生产环境\n生产.test.access-key-id=one\n");
        assertThat(file.values()).containsOnly(Map.entry("生产.test.access-key-id", "one"));
    }

    @Test
    void other_encodings_are_refused_and_not_guessed() throws IOException {
        String text = "# 生产环境\n" + KEY + "=fake-hidden\n";
        for (Charset encoding : new Charset[] {UTF_16, UTF_16LE, Charset.forName("GB18030")}) {
            Files.write(path, text.getBytes(encoding));
            closeToOthers(path);
            assertThatThrownBy(() -> ProfileFile.usual(path).values())
                    .as(encoding.name())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("The profile file " + path + " is not encoded in UTF-8: save it again in UTF-8");
        }
        // Plain English in UTF-16 without a mark is also valid UTF-8, but full of zeros.
        Files.write(path, (KEY + "=fake-hidden").getBytes(UTF_16LE));
        assertThatThrownBy(() -> ProfileFile.usual(path).values()).hasMessageContaining("not encoded in UTF-8");
    }

    @Test
    void a_broken_escape_is_explained_without_the_line() throws IOException {
        ProfileFile file = write(KEY + "=fake\\uhidden");
        assertThatThrownBy(file::values)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("backslash")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void the_profile_is_chosen_by_property_then_variable_then_default() throws IOException {
        write("default.test.a=1\none.test.a=2\ntwo.test.a=3\n");
        Map<String, String> properties = new HashMap<>(Map.of("multicloud.profiles.file", path.toString()));
        Map<String, String> environment = new HashMap<>();
        assertThat(value(properties, environment)).isEqualTo("1");
        environment.put("MULTICLOUD_PROFILE", "one");
        assertThat(value(properties, environment)).isEqualTo("2");
        properties.put("multicloud.profile", "two");
        assertThat(value(properties, environment)).isEqualTo("3");
    }

    @Test
    void the_file_is_chosen_by_property_then_variable_then_home() throws IOException {
        Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/fake"));
        Map<String, String> environment = new HashMap<>();
        assertThat(kind(properties, environment)).contains("/home/fake/.multicloud/profiles.properties");
        environment.put("MULTICLOUD_PROFILES_FILE", "/by-variable");
        assertThat(kind(properties, environment)).contains("/by-variable");
        properties.put("multicloud.profiles.file", "/by-property");
        assertThat(kind(properties, environment)).contains("/by-property");
        properties.put("multicloud.profiles.file", "\0");
        assertThatThrownBy(() -> kind(properties, environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The system property multicloud.profiles.file is no path of this system");
    }

    @Test
    void short_forms_are_read_and_the_long_ones_win() throws IOException {
        write("default.test.access-key=short\ndefault.test.secret-key=fake\n");
        Source source = source(Map.of("multicloud.profiles.file", path.toString()), Map.of());
        assertThat(source.names("access-key-id"))
                .containsExactly("default.test.access-key-id", "default.test.access-key");
        assertThat(source.names("access-key-secret"))
                .containsExactly("default.test.access-key-secret", "default.test.secret-key");
        assertThat(source.names("security-token")).containsExactly("default.test.security-token");
        assertThat(source.look().given("default.test.access-key")).isEqualTo("short");
    }

    private static String kind(Map<String, String> properties, Map<String, String> environment) {
        return sources(properties, environment, FileSystems.getDefault()).kind().replace('\\', '/');
    }

    private String value(Map<String, String> properties, Map<String, String> environment) {
        Source source = source(properties, environment);
        return String.valueOf(source.look().given(source.names("a").get(0)));
    }

    private Source source(Map<String, String> properties, Map<String, String> environment) {
        return sources(properties, environment, posix);
    }

    private static Source sources(Map<String, String> properties, Map<String, String> environment, FileSystem files) {
        return Sources.of("test", Map.of(), new Surroundings(properties::get, environment::get, files))
                .get(2);
    }

    private ProfileFile write(String text) throws IOException {
        Files.write(path, text.getBytes(UTF_8));
        closeToOthers(path);
        return ProfileFile.usual(path);
    }

    private static void closeToOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
