package io.multicloud.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.Secret;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {

    private static final HttpRequest REQUEST = HttpRequest.of(HttpMethod.GET, URI.create("https://host.example"), "/");

    private static Masker masker(String secret) {
        return Masker.of(REQUEST, List.of(Secret.of(secret)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Pa/55,Pa/55",
                "Pa/55,Pa%2F55",
                "Pa/55,Pa%2f55",
                "Pa/55,Pa%252F55",
                "Pa/55,Pa%252f55",
                "Pa/55,Pa\\/55",
                "Pa 55,Pa+55",
                "Pa 55,Pa%2055",
                "Pa*5~5,Pa*5%7E5",
                "Pa'55,Pa&#39;55",
                "Pa'55,Pa&#x27;55",
                "Pa'55,Pa&apos;55",
                "Pa&55,Pa&amp;55",
                "Pa&55,Pa\\u002655",
                "Pa'55,Pa\\u002755",
                "Paä55,Pa\\u00e455",
                "Paä55,Pa\\u00E455",
                "Paä55,Pa%c3%a455",
                "Pa中55,Pa%25E4%25B8%25AD55",
                "Pa\"55,Pa\\\"55",
                "Pa<55,Pa&lt;55",
                "Pa\\55,Pa\\\\55",
                "a.b,a.b",
                "a$1\\Eb,a$1\\Eb"
            })
    void a_secret_is_found_in_every_form_that_services_echo(String secret, String echo) {
        assertThat(masker(secret).mask("before " + echo + " after")).isEqualTo("before *** after");
    }

    @Test
    void emoji_are_found_as_pairs_of_escapes() {
        assertThat(masker("a\ud83d\ude00b").mask("a\\ud83d\\uDE00b a%F0%9F%98%80b"))
                .isEqualTo("*** ***");
    }

    @Test
    void other_text_stays() {
        assertThat(masker("a.b").mask("axb a.c")).isEqualTo("axb a.c");
    }

    @Test
    void the_longer_of_two_secrets_goes_first() {
        Masker masker = Masker.of(REQUEST.withQuery(Parameter.secret("p", "abc")), List.of(Secret.of("abcdef")));
        assertThat(masker.mask("abcdef abc")).isEqualTo("*** ***");
    }
}
