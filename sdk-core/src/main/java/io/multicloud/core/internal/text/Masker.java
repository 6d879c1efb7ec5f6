package io.multicloud.core.internal.text;

import io.multicloud.core.Secret;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the secrets of one call out of texts that come from elsewhere, however those wrote them. */
public final class Masker {

    private static final int QUOTED_CHARACTERS = 200;

    private final List<Pattern> secrets;

    private Masker(List<Pattern> secrets) {
        this.secrets = secrets;
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
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(SecretPattern::of)
                .toList());
    }

    /** Masks every occurrence of every secret. */
    public String mask(String text) {
        String masked = text;
        for (Pattern secret : secrets) {
            masked = secret.matcher(masked).replaceAll(Secret.MASK);
        }
        return masked;
    }

    /** Masks the beginning of a text that nobody could read, on one line and without control characters. */
    public String quote(String text) {
        String masked = mask(text).lines().collect(Collectors.joining(" "));
        String plain = masked.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= QUOTED_CHARACTERS ? plain : plain.substring(0, QUOTED_CHARACTERS) + "…";
    }
}
