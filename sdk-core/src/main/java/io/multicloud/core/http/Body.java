package io.multicloud.core.http;

import io.multicloud.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A request's body: the bytes that are sent and hashed, and a text that may be shown. */
public final class Body {

    private final byte[] bytes;
    private final String contentType;
    private final List<Secret> secrets;
    private final Supplier<String> shown;

    private Body(byte[] bytes, String contentType, List<Secret> secrets, Supplier<String> shown) {
        this.bytes = bytes;
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.secrets = List.copyOf(secrets);
        this.shown = Objects.requireNonNull(shown, "shown");
    }

    /**
     * Makes a body.
     *
     * @param text what is sent, in UTF-8
     * @param contentType its media type
     * @param secrets the secrets in it
     * @param shown makes the same text with secrets masked
     * @return the body
     */
    public static Body of(String text, String contentType, List<Secret> secrets, Supplier<String> shown) {
        return new Body(text.getBytes(StandardCharsets.UTF_8), contentType, secrets, shown);
    }

    /**
     * Returns the bytes that are sent.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Counts the bytes that are sent.
     *
     * @return 0 or more
     */
    public long length() {
        return bytes.length;
    }

    /**
     * Returns the media type.
     *
     * @return for example {@code application/json}
     */
    public String contentType() {
        return contentType;
    }

    /**
     * Returns the secrets in the body.
     *
     * @return an unmodifiable list
     */
    public List<Secret> secrets() {
        return secrets;
    }

    /**
     * Returns the body as it may be shown, secrets masked.
     *
     * @return the masked text
     */
    @Override
    public String toString() {
        return shown.get();
    }
}
