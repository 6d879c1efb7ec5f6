package io.multicloud.core.download;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.multicloud.core.Secret;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    private static final String KEY = "fake-link-key";

    @TempDir
    Path folder;

    private ThingClient client;
    private Path target;
    private Path part;
    private int asked;

    @BeforeEach
    void start() {
        client = ThingClientBuilder.at(URI.create(SERVER.baseUrl())).build();
        target = folder.resolve("file.bin");
        part = folder.resolve("file.bin.b_1.part");
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void a_file_is_fetched_whole_unsigned_and_told_of() throws IOException {
        answer(whole("0123456789"));
        List<DownloadProgress> told = new ArrayList<>();

        assertThat(download(10L).onProgress(told::add).to(target)).isEqualTo(target);

        assertThat(target).hasContent("0123456789");
        assertThat(part).doesNotExist();
        assertThat(told).containsExactly(new DownloadProgress(0, 10L), new DownloadProgress(10, 10L));
        assertThat(told.get(1)).hasToString("10 of 10 bytes");
        SERVER.verify(
                1,
                getRequestedFor(urlPathEqualTo("/file"))
                        .withoutHeader("Authorization")
                        .withoutHeader("Range")
                        .withHeader("Accept-Encoding", equalTo("identity"))
                        .withQueryParam("key", equalTo(KEY))
                        .withQueryParam("Signature", absent()));
    }

    @Test
    void the_servers_own_size_counts_where_the_link_names_none() {
        answer(whole("0123"));

        download(null).to(target);

        assertThat(target).hasContent("0123");
        assertThat(new DownloadProgress(4, null)).hasToString("4 bytes");
    }

    @Test
    void what_an_earlier_run_left_is_gone_on_with() throws IOException {
        Files.writeString(part, "0123");
        answer(rest("456789", "bytes 4-9/10"));

        download(10L).to(target);

        assertThat(target).hasContent("0123456789");
        SERVER.verify(1, getRequestedFor(urlPathEqualTo("/file")).withHeader("Range", equalTo("bytes=4-")));
    }

    @Test
    void a_server_that_sends_all_again_or_other_bytes_than_asked_for_makes_it_begin_anew() throws IOException {
        Files.writeString(part, "xxxx");
        answer(whole("0123456789"));
        download(10L).to(target);
        assertThat(target).hasContent("0123456789");

        Files.delete(target);
        Files.writeString(part, "xxxx");
        SERVER.stubFor(get(urlPathEqualTo("/file"))
                .withHeader("Range", equalTo("bytes=4-"))
                .willReturn(rest("89", "bytes 8-9/10")));
        download(10L).to(target);
        assertThat(target).hasContent("0123456789");
    }

    @Test
    void a_connection_that_breaks_is_opened_again() {
        SERVER.stubFor(get(urlPathEqualTo("/file"))
                .inScenario("breaks")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("holds")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        SERVER.stubFor(get(urlPathEqualTo("/file"))
                .inScenario("breaks")
                .whenScenarioStateIs("holds")
                .willReturn(whole("0123456789")));

        download(10L).to(target);

        assertThat(target).hasContent("0123456789");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_server_that_never_can_ends_it_and_keeps_what_is_there() throws IOException {
        Files.writeString(part, "0123");
        answer(aResponse().withStatus(503));

        assertFails(download(10L), Reason.CONNECTION_LOST, "5 connections in a row brought nothing");
        assertThat(part).hasContent("0123");
    }

    @Test
    void a_file_of_another_size_than_promised_is_not_taken() {
        answer(whole("0123456789"));

        assertFails(download(11L), Reason.UNREADABLE_ANSWER, "it has 10 bytes, but 11 were promised");
        assertThat(part).doesNotExist();
    }

    @Test
    void a_part_that_is_longer_than_the_file_is_thrown_away() throws IOException {
        Files.writeString(part, "xxxxxxxxxxxx");
        answer(whole("0123456789"));

        download(10L).to(target);

        assertThat(target).hasContent("0123456789");
    }

    @Test
    void all_is_there_when_the_server_has_nothing_more() throws IOException {
        Files.writeString(part, "0123");
        answer(aResponse().withStatus(416).withHeader("Content-Range", "bytes */4"));

        download(null).to(target);

        assertThat(target).hasContent("0123");
    }

    @Test
    void an_empty_file_is_a_file() {
        download(0L).to(target);

        assertThat(target).isEmptyFile();
    }

    @Test
    void a_refused_link_is_asked_for_once_more_and_never_shown() {
        answer(aResponse().withStatus(403));

        assertFails(download(10L), Reason.UNREADABLE_ANSWER, "refused with HTTP 403");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void a_link_that_is_no_address_is_not_shown() {
        assertThatThrownBy(() -> client.download("b/1", () -> new DownloadLink(Secret.of("https:/" + KEY + " x"), null))
                        .to(target))
                .isInstanceOf(TransportException.class)
                .hasMessageNotContaining(KEY);
    }

    @Test
    void a_file_that_is_there_is_not_replaced_and_nothing_is_asked() throws IOException {
        Files.writeString(target, "mine");

        assertThatThrownBy(() -> download(10L).to(target))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("mine");
        assertThat(asked).isZero();
    }

    @Test
    void an_interrupt_ends_it_and_stays() {
        answer(whole("0123456789"));
        Thread.currentThread().interrupt();
        try {
            assertFails(download(10L), Reason.INTERRUPTED, "interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void links_do_not_print_their_address() {
        assertThat(new DownloadLink(Secret.of("https://host.example/?" + KEY), 1L).toString())
                .doesNotContain(KEY);
    }

    private Download download(@Nullable Long size) {
        return client.download("b/1", () -> {
            asked++;
            return new DownloadLink(Secret.of(SERVER.baseUrl() + "/file?key=" + KEY), size);
        });
    }

    private void assertFails(Download download, Reason reason, String words) {
        assertThatThrownBy(() -> download.to(target))
                .asInstanceOf(type(TransportException.class))
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure)
                            .hasMessageContaining("The download of b/1")
                            .hasMessageContaining(words);
                    assertThat(failure).hasMessageNotContaining(KEY);
                    assertThat(failure.getCause()).isNull();
                });
        assertThat(target).doesNotExist();
    }

    private static ResponseDefinitionBuilder whole(String text) {
        return aResponse().withHeader("ETag", "\"v1\"").withBody(text);
    }

    private static ResponseDefinitionBuilder rest(String text, String range) {
        return aResponse().withStatus(206).withHeader("Content-Range", range).withBody(text);
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathEqualTo("/file")).willReturn(answer));
    }
}
