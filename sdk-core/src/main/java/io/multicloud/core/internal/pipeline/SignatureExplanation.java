package io.multicloud.core.internal.pipeline;

import io.multicloud.core.Secret;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.internal.text.Masker;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a signature was refused, where the service quotes the text that it signed: the same text means a wrong
 * secret, another one that the request did not arrive as it was signed.
 */
final class SignatureExplanation {

    private static final int BEFORE = 20;

    private static final int AFTER = 40;

    private static final Pattern ASTERISKS = Pattern.compile("(?:\\*|%(?:25)*2[Aa]){3,}");

    private static final String DIFFERENT =
            "The service signed another text than this client, so this says nothing about the secret: something on the"
                    + " way changes requests, or a value is encoded in two ways.";

    private final ErrorConvention convention;
    private final Signer signer;

    SignatureExplanation(PipelineConfig config) {
        this.convention = config.service().errors();
        this.signer = config.signer();
    }

    @Nullable
    String explain(Invocation invocation, Answer answer) {
        String theirs = convention.signedText(answer);
        String own = theirs == null || invocation.credentials() == null ? null : own(invocation);
        return theirs == null || own == null ? null : compare(own, theirs, invocation.masker());
    }

    // A signer of the user's must not turn the service's refusal into a failure of its own.
    private @Nullable String own(Invocation invocation) {
        try {
            return signer.signedText(invocation.request());
        } catch (RuntimeException e) {
            return null;
        }
    }

    // What is shown is masked before it is cut, so that no part of a secret is left over.
    private static String compare(String own, String theirs, Masker masker) {
        if (own.equals(theirs)) {
            return "The service signed the very text that this client signed, so the secret is wrong: check that it"
                    + " belongs to this access key";
        }
        String ownShown = hidden(masker.mask(own));
        String theirsShown = hidden(masker.mask(theirs));
        if (ownShown.equals(theirsShown)) {
            return "The service signed the text that this client signed, secret values left aside, so the secret is"
                    + " wrong, or such a value arrived changed";
        }
        int at = firstDifference(ownShown, theirsShown);
        String where = " From character " + (at + 1) + " on ";
        return DIFFERENT
                + (masks(theirsShown) < masks(ownShown)
                        ? where
                                + "they differ; what the service has is left out, as a secret value in it arrived changed"
                        : where + "the service has \"" + part(theirsShown, at) + "\", this client \""
                                + part(ownShown, at) + '"');
    }

    // Services hide secret values too, in their own number of asterisks.
    private static String hidden(String masked) {
        return ASTERISKS.matcher(masked).replaceAll(Secret.MASK);
    }

    // Fewer masks mean that a secret value stands there in a form that nobody can recognise.
    private static int masks(String text) {
        return text.split(Pattern.quote(Secret.MASK), -1).length;
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        int end = Math.min(one.length(), other.length());
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String part(String text, int at) {
        String cut = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
        return cut.replace("\n", "\\n").replaceAll("\\p{Cntrl}", "?");
    }
}
