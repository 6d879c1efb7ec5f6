package io.multicloud.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {

    private static final HttpProxy PROXY = HttpProxy.of("proxy.example", 8080);

    private static final Secret PASSWORD = Secret.of("fake-proxy-password");

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "PROXY", "my_proxy-1.example", "10.0.0.1", "::1", "2001:db8::7", "[::1]"})
    void a_name_or_an_address_is_a_host(String host) {
        assertThat(HttpProxy.of(host, 8080).host()).isEqualTo(host.replaceAll("[\\[\\]]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://proxy.example",
                "proxy.example:8080",
                "10.0.0.1:8080",
                "fake-user:fake-proxy-password@proxy.example",
                "proxy.example/path",
                "proxy example",
                "proxy.example\r\nX-Evil: 1",
                "\uff50roxy.example",
                "[proxy.example]"
            })
    void a_host_that_is_more_or_less_than_that_is_refused_without_being_shown(String host) {
        assertThatThrownBy(() -> HttpProxy.of(host, 8080))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The proxy host must be a name of 1 to 253 letters")
                .hasMessageNotContaining("fake-proxy-password");
    }

    @Test
    void a_host_of_254_characters_is_too_long() {
        assertThat(HttpProxy.of("a".repeat(253), 1).host()).hasSize(253);
        assertThatThrownBy(() -> HttpProxy.of("a".repeat(254), 1)).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536, Integer.MAX_VALUE})
    void a_port_out_of_range_is_refused_with_the_range(int port) {
        assertThatThrownBy(() -> HttpProxy.of("proxy.example", port))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The proxy port must be from 1 to 65535, but is " + port);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65535})
    void the_ends_of_the_range_are_ports(int port) {
        assertThat(HttpProxy.of("proxy.example", port).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fake:user", "fake\nuser", "fake\u0000", "fake\u007f", "\u0085"})
    void a_user_with_a_colon_or_a_control_character_is_refused(String user) {
        assertThatThrownBy(() -> PROXY.withCredentials(user, PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The proxy user must hold no colon and no control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fake-proxy-password\n", "\r", "fake\tproxy", "\u009f"})
    void a_password_with_a_control_character_is_refused_without_being_shown(String password) {
        assertThatThrownBy(() -> PROXY.withCredentials("fake-user", Secret.of(password)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The proxy password must hold no control characters")
                .hasMessageNotContaining("fake");
    }

    @Test
    void colons_in_a_password_an_empty_one_and_letters_of_any_script_are_fine() {
        for (String password : new String[] {"fake:proxy:password", "", "fake-пароль"}) {
            assertThat(PROXY.withCredentials("benutzer-ü", Secret.of(password)).password())
                    .isEqualTo(Secret.of(password));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> HttpProxy.of(null, 1)).hasMessage("The proxy host is missing");
        assertThatThrownBy(() -> HttpProxy.of(" ", 1)).hasMessage("The proxy host is missing");
        assertThatThrownBy(() -> PROXY.withCredentials(null, PASSWORD)).hasMessage("The proxy user is missing");
        assertThatThrownBy(() -> PROXY.withCredentials("", PASSWORD)).hasMessage("The proxy user is missing");
        assertThatThrownBy(() -> PROXY.withCredentials("fake-user", null)).hasMessage("The proxy password is missing");
        assertThatThrownBy(() -> new HttpProxy("proxy.example", 1, "fake-user", null))
                .hasMessage("The proxy password is missing");
        assertThatThrownBy(() -> new HttpProxy("proxy.example", 1, null, PASSWORD))
                .hasMessage("The proxy user is missing");
    }

    @Test
    void it_prints_where_it_is_and_neither_user_nor_password() {
        assertThat(PROXY).hasToString("HttpProxy[proxy.example:8080]");
        assertThat(HttpProxy.of("::1", 1).withCredentials("fake-user", PASSWORD))
                .hasToString("HttpProxy[[::1]:1, user=***, password=***]");
    }
}
