package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Addresses addresses = new Addresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rds.example.com/",
                "https://rds.example.com/v3/p/instances",
                "https://rds.example.com/?",
                "https://rds.example.com/?a=b&c=%E8%AE%A2&d=%25%2B%20%2F%26%3D&e=",
                "http://127.0.0.1:8080/v3/a%20b/i?limit=100&offset=0",
                "https://[::1]:8443/?a=~-._"
            })
    void a_url_stays_as_it_was_signed(String url) {
        assertThat(addresses.of(url)).hasToString(url);
        assertThat(addresses.of(url)).as("once more").hasToString(url);
    }

    @Test
    void one_url_does_not_change_the_next() {
        assertThat(addresses.of("https://a.example.com/x?one=1")).hasToString("https://a.example.com/x?one=1");
        assertThat(addresses.of("https://a.example.com/x?two=2")).hasToString("https://a.example.com/x?two=2");
        assertThat(addresses.of("https://b.example.com/x?two=2")).hasToString("https://b.example.com/x?two=2");
        assertThat(addresses.of("https://b.example.com/y")).hasToString("https://b.example.com/y");
    }

    @Test
    void what_is_no_url_is_refused_with_and_without_a_query() {
        assertThatThrownBy(() -> addresses.of("ftp://a.example.com/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> addresses.of("ftp://a.example.com/?a=b")).isInstanceOf(IllegalArgumentException.class);
    }
}
