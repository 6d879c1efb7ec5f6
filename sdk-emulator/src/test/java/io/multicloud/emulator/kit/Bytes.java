package io.multicloud.emulator.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** What came back from an address that needs no signature. */
public record Bytes(HttpResponse<byte[]> response) {

    public static Bytes get(String address, String... headers) {
        return send("GET", address, headers);
    }

    public static Bytes send(String method, String address, String... headers) {
        return new Bytes(exchange(method, address, BodyHandlers.ofByteArray(), headers));
    }

    /** An answer that ends too soon: how many bytes it announced, and how many came. */
    public record CutOff(long announced, int came) {}

    public static CutOff cutOff(String address) {
        int length = 0;
        HttpResponse<InputStream> response = exchange("GET", address, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            while (body.read() >= 0) {
                length++;
            }
        } catch (IOException ended) {
            return new CutOff(
                    response.headers().firstValueAsLong("Content-Length").orElse(-1), length);
        }
        throw new AssertionError("the answer was whole, with " + length + " bytes");
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static <T> HttpResponse<T> exchange(
            String method, String address, BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Reply.CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
