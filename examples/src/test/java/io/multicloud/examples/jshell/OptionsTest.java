package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void options_become_properties_of_the_shell_and_the_rest_are_scripts() {
        Options options = Options.of("--profile", "prod", "-Dmulticloud.aliyun.region=cn-beijing", "a.jsh", "-");

        assertThat(options.properties())
                .isEqualTo(Map.of("multicloud.profile", "prod", "multicloud.aliyun.region", "cn-beijing"));
        assertThat(options.scripts()).isEqualTo(List.of("a.jsh", "-"));
        assertThat(options.isEmulated()).isFalse();
        assertThat(Options.of("--profile=prod", "--emulator").isEmulated()).isTrue();
    }

    @Test
    void a_misspelt_option_is_no_script() {
        assertThatThrownBy(() -> Options.of("--emulater")).hasMessage("Unknown option --emulater");
        assertThatThrownBy(() -> Options.of("--profile")).hasMessage("Unknown option --profile");
    }
}
