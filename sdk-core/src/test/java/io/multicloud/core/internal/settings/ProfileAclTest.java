package io.multicloud.core.internal.settings;

import static java.nio.file.attribute.AclEntryPermission.READ_ATTRIBUTES;
import static java.nio.file.attribute.AclEntryPermission.READ_DATA;
import static java.nio.file.attribute.AclEntryPermission.WRITE_DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileAclTest {

    private static final UserPrincipal OWNER = new Named("PC\\fake");

    private record Named(String name) implements UserPrincipal {
        @Override
        public String getName() {
            return name;
        }
    }

    @Test
    void the_owner_the_system_and_administrators_may_read() {
        assertThat(strangers(
                        allow("PC\\fake", READ_DATA),
                        allow("NT AUTHORITY\\SYSTEM", READ_DATA),
                        allow("BUILTIN\\Administrators", READ_DATA),
                        allow("S-1-5-18", READ_DATA),
                        allow("S-1-5-32-544", WRITE_DATA)))
                .isEmpty();
    }

    @Test
    void everybody_else_who_may_read_or_write_is_named_once() {
        assertThat(strangers(
                        allow("BUILTIN\\Users", READ_DATA),
                        allow("BUILTIN\\Users", WRITE_DATA),
                        allow("\\Everyone", WRITE_DATA),
                        allow("PC\\Administrators", READ_DATA)))
                .containsExactly("BUILTIN\\Users", "\\Everyone", "PC\\Administrators");
    }

    @Test
    void what_is_denied_or_only_about_attributes_does_not_count() {
        assertThat(strangers(entry(AclEntryType.DENY, "BUILTIN\\Users", READ_DATA), allow("x", READ_ATTRIBUTES)))
                .isEmpty();
    }

    @Test
    void strangers_are_refused_with_the_remedy() {
        Path path = Path.of("profiles.properties");
        assertThatThrownBy(() -> OwnerOnly.checkStrangers(path, List.of("BUILTIN\\Users", "\\Everyone")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The profile file profiles.properties is open to others than its owner, to BUILTIN\\Users,"
                        + " \\Everyone: close it with icacls \"profiles.properties\" /inheritance:r"
                        + " /grant:r \"%USERNAME%:F\"");
        assertThatCode(() -> OwnerOnly.checkStrangers(path, List.of())).doesNotThrowAnyException();
    }

    private static List<String> strangers(AclEntry... entries) {
        return AclStrangers.in(List.of(entries), OWNER);
    }

    private static AclEntry allow(String name, AclEntryPermission permission) {
        return entry(AclEntryType.ALLOW, name, permission);
    }

    private static AclEntry entry(AclEntryType type, String name, AclEntryPermission permission) {
        return AclEntry.newBuilder()
                .setType(type)
                .setPrincipal(new Named(name))
                .setPermissions(permission)
                .build();
    }
}
