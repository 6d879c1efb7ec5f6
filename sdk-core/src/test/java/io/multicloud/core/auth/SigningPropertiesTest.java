package io.multicloud.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class SigningPropertiesTest {

    private static final String ALPHABET =
            "abcXYZ019-_.~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\t\n\r\u0000\u007f\u00e9\u4e2d\u6587\ud83d\ude00";

    private static final List<Signer> SIGNERS = List.of(
            HmacSha1QuerySigner.withKeySuffix("&"),
            HmacSha1QuerySigner.withKeySuffix(""),
            SdkHmacSha256Signer.create());

    private static final SigningContext CONTEXT =
            new SigningContext(AccessKeyCredentials.of("fake-id", "fake-secret"), Instant.EPOCH, "nonce");

    @RepeatedTest(200)
    void any_order_of_parameters_signs_the_same(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Parameter> parameters = parameters(random);
        List<Parameter> shuffled = new ArrayList<>(parameters);
        Collections.shuffle(shuffled, random);
        for (Signer signer : SIGNERS) {
            assertThat(proof(signer.sign(request(shuffled), CONTEXT)))
                    .isEqualTo(proof(signer.sign(request(parameters), CONTEXT)));
        }
    }

    @RepeatedTest(200)
    void the_url_that_is_sent_decodes_to_exactly_the_parameters(RepetitionInfo repetition) {
        List<Parameter> parameters = parameters(new Random(1000L + repetition.getCurrentRepetition()));
        for (Signer signer : SIGNERS) {
            HttpRequest signed = signer.sign(request(parameters), CONTEXT);
            // What OkHttp makes of the text is what goes over the wire.
            String sent = HttpUrl.get(signed.url()).toString();
            assertThat(sent).isEqualTo(signed.url());
            assertThat(decode(sent))
                    .isEqualTo(signed.query().stream()
                            .map(p -> Parameter.of(p.name(), p.value()))
                            .toList());
        }
    }

    private static HttpRequest request(List<Parameter> parameters) {
        return HttpRequest.of(HttpMethod.GET, URI.create("https://host.example"), "/v3/x")
                .withQuery(parameters);
    }

    private static String proof(HttpRequest signed) {
        return signed.header("Authorization")
                .orElseGet(() -> signed.query().get(signed.query().size() - 1).value());
    }

    private static List<Parameter> decode(String url) {
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> Parameter.of(decodePlain(pair[0]), decodePlain(pair[1])))
                .toList();
    }

    // A plus sign must never stand for a blank: were one sent unencoded, this would show it as a plus.
    private static String decodePlain(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static List<Parameter> parameters(Random random) {
        List<Parameter> parameters = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            parameters.add(Parameter.of(text(random, 1) + i, text(random, 0)));
        }
        return parameters;
    }

    private static String text(Random random, int min) {
        int[] points = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = min + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
