package io.multicloud.core.internal.transport;

import static io.multicloud.core.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.testing.RawProxy;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Which proxy calls take, and how plain HTTP goes through it. */
class ProxyTest {

    private static final URI SERVICE = URI.create("http://things.example");

    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);
    private static final ThingRequest CREATE = ThingRequest.of(ThingOperations.CREATE);

    @Test
    void plain_http_goes_to_the_proxy_in_absolute_form_and_the_service_sees_no_credentials() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port(), "fake-user", "fake-proxy-password");
                ThingClient client = through(
                                proxy.address().withCredentials("fake-user", Secret.of("fake-proxy-password")))
                        .build()) {
            assertThat(client.call(CREATE.named("n")).name()).isEqualTo("a");
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST http://things.example/things?Action=CreateThing&")
                            .contains("Host: things.example\r\n")
                            .contains("Proxy-Authorization: Basic ZmFrZS11c2VyOmZha2UtcHJveHktcGFzc3dvcmQ=\r\n"));
            assertThat(service.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST /things?Action=CreateThing&")
                            .doesNotContainIgnoringCase("proxy"));
        }
    }

    @Test
    void user_and_password_are_sent_in_utf_8() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port(), "benutzer-ü", "fake-пароль:");
                ThingClient client = through(proxy.address().withCredentials("benutzer-ü", Secret.of("fake-пароль:")))
                        .build()) {
            assertThat(client.call(READ).name()).isEqualTo("a");
        }
    }

    @Test
    void a_proxy_without_credentials_is_sent_none() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port());
                ThingClient client = through(proxy.address()).build()) {
            assertThat(client.call(READ).name()).isEqualTo("a");
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(r -> assertThat(r).doesNotContain("Proxy-Authorization"));
        }
    }

    @Test
    void the_proxy_is_used_for_this_machine_too() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port());
                ThingClient client = ThingClientBuilder.at(service.endpoint())
                        .proxy(proxy.address())
                        .build()) {
            client.call(READ);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void without_a_proxy_the_system_properties_of_the_jvm_decide() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port());
                ThingClient client =
                        ThingClientBuilder.at(SERVICE).allowPlainHttp(true).build()) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", String.valueOf(proxy.address().port()));
            client.call(READ);
            assertThat(proxy.requests()).hasSize(1);
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
    }

    @Test
    void the_proxy_of_a_given_client_is_used_unless_the_builder_has_one() throws IOException {
        try (RawServer service = service();
                RawProxy theirs = RawProxy.to(service.port());
                RawProxy ours = RawProxy.to(service.port())) {
            OkHttpClient given = new OkHttpClient.Builder()
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .proxy(new Proxy(
                            Proxy.Type.HTTP,
                            new InetSocketAddress(
                                    RawServer.loopback(1), theirs.address().port())))
                    .build();
            ThingClientBuilder builder =
                    ThingClientBuilder.at(SERVICE).allowPlainHttp(true).okHttpClient(given);
            try (ThingClient client = builder.build()) {
                client.call(READ);
            }
            assertThat(theirs.requests()).hasSize(1);
            try (ThingClient client = builder.proxy(ours.address()).build()) {
                client.call(READ);
            }
            assertThat(theirs.requests()).hasSize(1);
            assertThat(ours.requests()).hasSize(1);
        }
    }

    @Test
    void a_copied_builder_keeps_the_proxy() throws IOException {
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port());
                ThingClient client = through(proxy.address()).copy().build()) {
            client.call(READ);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void clients_with_the_same_credentials_share_a_connection_and_others_do_not() throws IOException {
        try (RawServer proxy = service()) {
            HttpProxy address = HttpProxy.of("127.0.0.1", proxy.port());
            for (String password : new String[] {"fake-one", "fake-one", "fake-two"}) {
                try (ThingClient client = through(address.withCredentials("fake-user", Secret.of(password)))
                        .build()) {
                    client.call(READ);
                }
            }
            assertThat(proxy.requests()).hasSize(3);
            assertThat(proxy.connections()).isEqualTo(2);
        }
    }

    @Test
    void interceptors_of_a_given_client_do_not_see_the_credentials() throws IOException {
        List<String> seen = new ArrayList<>();
        Interceptor curious = chain -> {
            Response response = chain.proceed(chain.request());
            seen.add(chain.request().headers() + "\n" + response.request().headers());
            if (response.networkResponse() != null) {
                seen.add(response.networkResponse().request().headers().toString());
            }
            return response;
        };
        OkHttpClient given = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .addInterceptor(curious)
                .addNetworkInterceptor(curious)
                .build();
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port(), "fake-user", "fake-proxy-password");
                ThingClient client = through(
                                proxy.address().withCredentials("fake-user", Secret.of("fake-proxy-password")))
                        .okHttpClient(given)
                        .build()) {
            client.call(READ);
            assertThat(seen)
                    .hasSize(3)
                    .allSatisfy(headers ->
                            assertThat(headers).contains("User-Agent").doesNotContain("Proxy-Authorization"));
        }
    }

    @Test
    void a_proxy_that_echoes_its_credentials_does_not_get_them_into_an_exception() throws IOException {
        String encoded = RawProxy.basic("fake-user", "fake-proxy-password");
        String page = "<html>Request: Proxy-Authorization: Basic " + encoded + " (fake-proxy-password)</html>";
        try (RawServer proxy = RawServer.start(RawServer.answer(json(502, "", page)));
                ThingClient client = through(HttpProxy.of("127.0.0.1", proxy.port())
                                .withCredentials("fake-user", Secret.of("fake-proxy-password")))
                        .build()) {
            assertThat(Printed.everythingOf(catchThrowableOfType(RuntimeException.class, () -> client.call(READ))))
                    .contains("Proxy-Authorization: Basic *** (***)")
                    .doesNotContain("fake-proxy-password", encoded);
        }
    }

    @Test
    void credentials_are_no_part_of_a_preview() throws IOException {
        try (ThingClient client = through(
                        HttpProxy.of("127.0.0.1", 1).withCredentials("fake-user", Secret.of("fake-proxy-password")))
                .build()) {
            assertThat(client.preview(CREATE.named("n")).toString()
                            + client.preview(CREATE).curl())
                    .contains("things.example")
                    .doesNotContain("roxy", RawProxy.basic("fake-user", "fake-proxy-password"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:80"})
    void plain_http_of_this_machine_does_not_leave_it_by_a_proxy(String endpoint) {
        ThingClientBuilder builder = ThingClientBuilder.at(URI.create(endpoint)).allowPlainHttp(true);
        for (String host : new String[] {"proxy.example", "10.0.0.1", "2001:db8::7"}) {
            assertThatThrownBy(() -> builder.proxy(HttpProxy.of(host, 1)).build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining(
                            "The endpoint is plain http to this machine, but the proxy is on another one");
        }
        for (String host : new String[] {"localhost", "127.0.0.1", "::1"}) {
            assertThatCode(() -> builder.proxy(HttpProxy.of(host, 1)).build().close())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_log_of_everything_holds_no_credentials() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.TRACE);
        try (RawServer service = service();
                RawProxy proxy = RawProxy.to(service.port(), "fake-user", "fake-proxy-password")) {
            for (String password : new String[] {"fake-proxy-password", "fake-proxy-other"}) {
                try (ThingClient client = through(proxy.address().withCredentials("fake-user", Secret.of(password)))
                        .build()) {
                    assertThat(catchThrowable(() -> client.call(CREATE)) == null)
                            .isEqualTo(password.equals("fake-proxy-password"));
                }
            }
        } finally {
            root.setLevel(before);
            root.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("succeeded"))
                .anyMatch(line -> line.contains("failed: TransportException, REFUSED"))
                .noneMatch(line -> line.contains("fake-") || line.contains("Basic"));
    }

    private static RawServer service() throws IOException {
        return RawServer.start(RawServer.answer(json(200, "", "{\"Name\":\"a\"}")));
    }

    private static ThingClientBuilder through(HttpProxy proxy) {
        return ThingClientBuilder.at(SERVICE).allowPlainHttp(true).proxy(proxy);
    }
}
