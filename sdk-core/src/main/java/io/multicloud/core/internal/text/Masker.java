package io.multicloud.core.internal.text;

import io.multicloud.core.Secret;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the secrets of one call out of texts that come from elsewhere: services echo what was sent, plain,
 * percent-encoded once or twice, or within JSON.
 */
public final class Masker {

    private static final int QUOTED_CHARACTERS = 200;

    private final List<String> forms;

    private Masker(List<String> forms) {
        this.forms = forms;
    }

    /** Makes a masker of everything secret in a signed request, and of further secrets such as the key itself. */
    public static Masker of(HttpRequest request, List<Secret> more) {
        Stream<String> parameters = Stream.concat(request.query().stream(), request.headers().stream())
                .filter(Parameter::secret)
                .map(Parameter::value);
        Stream<String> body =
                request.body().map(Body::secrets).orElse(List.of()).stream().map(Secret::reveal);
        Stream<String> others = more.stream().map(Secret::reveal);
        return new Masker(Stream.of(parameters, body, others)
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .flatMap(Masker::forms)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Masks every occurrence of every secret. */
    public String mask(String text) {
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, Secret.MASK);
        }
        return masked;
    }

    /** Masks the beginning of a text that nobody could read, on one line and without control characters. */
    public String quote(String text) {
        String masked = mask(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return masked.length() <= QUOTED_CHARACTERS ? masked : masked.substring(0, QUOTED_CHARACTERS) + "…";
    }

    private static Stream<String> forms(String secret) {
        String once = PercentEncoding.encode(secret);
        String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        String xml = secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return Stream.of(secret, once, PercentEncoding.encode(once), json, json.replace("/", "\\/"), xml);
    }
}
