package io.multicloud.core.internal.text;

import io.multicloud.core.http.Parameter;
import java.util.Optional;

/** What may stand in a header: anything else could smuggle a header of its own into the request. */
public final class HeaderText {

    private HeaderText() {}

    /** Tells what is wrong with a header, without its value. */
    public static Optional<String> problem(Parameter header) {
        if (header.name().isEmpty() || !header.name().chars().allMatch(HeaderText::isTokenCharacter)) {
            return Optional.of("is no header name");
        }
        if (!header.value().chars().allMatch(c -> c == '\t' || (c >= 0x20 && c < 0x7F))) {
            return Optional.of("must hold only visible ASCII characters and blanks to be sent as a header");
        }
        return Optional.empty();
    }

    private static boolean isTokenCharacter(int c) {
        return c > 0x20 && c < 0x7F && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0;
    }
}
