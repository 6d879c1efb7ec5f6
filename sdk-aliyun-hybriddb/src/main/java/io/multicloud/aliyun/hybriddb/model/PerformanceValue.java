package io.multicloud.aliyun.hybriddb.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric at a point in time. Every value in the documents' examples is left out, so the texts are kept as they
 * come; {@link #number()} and {@link #time()} read them.
 *
 * @param value the value
 * @param date its time; said to be in milliseconds
 */
@Value.Builder
public record PerformanceValue(
        @Nullable String value, @Nullable String date) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static PerformanceValueBuilder builder() {
        return new PerformanceValueBuilder();
    }

    /**
     * Reads the value; no documented field, only easier to use.
     *
     * @return the number, empty when there is no value or one that is no number
     */
    public Optional<BigDecimal> number() {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the time, in milliseconds since 1970 or as {@code 2018-08-03T05:00:08Z}; no documented field, only easier to
     * use.
     *
     * @return the point in time, empty when there is none or one in another form
     */
    public Optional<Instant> time() {
        String text = date == null ? "" : date.strip();
        try {
            return text.matches("-?[0-9]+")
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
                    : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
