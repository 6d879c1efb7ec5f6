package io.multicloud.emulator.internal.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of an Authorization header of SDK-HMAC-SHA256. */
public record HuaweiAuthorization(String accessKey, List<String> signedHeaders, String signature) {

    static final String ALGORITHM = "SDK-HMAC-SHA256";

    private static final Pattern FORM =
            Pattern.compile(ALGORITHM + " Access=([^,\\s]+), ?SignedHeaders=([^,\\s]+), ?Signature=([^,\\s]+)");

    /** Empty unless the header has the documented form, with sorted lower-case names that include the required two. */
    public static Optional<HuaweiAuthorization> parse(String header) {
        Matcher matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> names = List.of(matcher.group(2).split(";", -1));
        boolean ordered = names.equals(names.stream()
                .map(HuaweiAuthorization::lower)
                .distinct()
                .sorted()
                .toList());
        boolean complete = names.contains("host") && names.contains("x-sdk-date");
        return ordered && complete
                ? Optional.of(new HuaweiAuthorization(matcher.group(1), names, matcher.group(3)))
                : Optional.empty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
