package io.multicloud.core.http;

import io.multicloud.core.Secret;
import io.multicloud.core.internal.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A request's body: the bytes that are sent and hashed, and a text that may be shown. */
public final class Body {

    private final byte[] bytes;
    private final String contentType;
    private final List<Secret> secrets;
    private final Supplier<String> shown;
    private final List<Parameter> form;

    private Body(byte[] bytes, String contentType, List<Secret> secrets, Supplier<String> shown, List<Parameter> form) {
        this.bytes = bytes;
        this.form = List.copyOf(form);
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
        return new Body(text.getBytes(StandardCharsets.UTF_8), contentType, secrets, shown, List.of());
    }

    /**
     * Makes a body of the type {@code application/x-www-form-urlencoded}. Names and values are percent-encoded by RFC
     * 3986, which every reader of forms understands.
     *
     * @param parameters the decoded parameters, in the order in which they are sent; secret ones are masked where the
     *     body is shown
     * @return the body
     */
    public static Body form(List<Parameter> parameters) {
        List<Parameter> copy = List.copyOf(parameters);
        return new Body(
                joined(copy, p -> PercentEncoding.encode(p.value())).getBytes(StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded",
                copy.stream()
                        .filter(Parameter::secret)
                        .map(p -> Secret.of(p.value()))
                        .toList(),
                () -> joined(copy, p -> p.secret() ? p.shown() : PercentEncoding.encode(p.value())),
                copy);
    }

    private static String joined(List<Parameter> parameters, Function<Parameter, String> value) {
        return parameters.stream()
                .map(p -> PercentEncoding.encode(p.name()) + "=" + value.apply(p))
                .collect(Collectors.joining("&"));
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
     * Returns the parameters of a form, which signatures of queries cover as well.
     *
     * @return the decoded parameters, empty for every other body
     */
    public List<Parameter> form() {
        return form;
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
