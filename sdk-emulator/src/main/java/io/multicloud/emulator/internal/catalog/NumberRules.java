package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules on whole numbers, which may stand in a text. */
final class NumberRules {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,40}");

    private NumberRules() {}

    static Optional<BigInteger> read(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Optional.of(value.bigIntegerValue());
        }
        boolean whole = value.isTextual() && WHOLE.matcher(value.textValue()).matches();
        return whole ? Optional.of(new BigInteger(value.textValue())) : Optional.empty();
    }

    static ValueRule min(JsonNode limit) {
        return new ValueRule("min", limit, "be " + limit.asText() + " or more", value -> compare(value, limit) >= 0);
    }

    static ValueRule max(JsonNode limit) {
        return new ValueRule("max", limit, "be at most " + limit.asText(), value -> compare(value, limit) <= 0);
    }

    static ValueRule step(JsonNode limit) {
        return new ValueRule(
                "step",
                limit,
                "be a multiple of " + limit.asText(),
                value -> number(value).mod(number(limit)).signum() == 0);
    }

    private static int compare(JsonNode value, JsonNode limit) {
        return number(value).compareTo(number(limit));
    }

    private static BigInteger number(JsonNode value) {
        return read(value).orElseThrow(() -> new IllegalStateException("its type was not checked"));
    }
}
