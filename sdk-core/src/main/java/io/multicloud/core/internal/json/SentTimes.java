package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Writes times as the providers take them, in whole seconds: points in time in UTC, {@code 2018-08-05T15:00:00Z}; those
 * with an offset with it, {@code 2018-08-06T10:41:14+0800}; days, {@code 2018-08-06}; and times without a zone,
 * {@code 2018-08-06 10:41:14}.
 */
final class SentTimes {

    private SentTimes() {}

    static Module module() {
        return new SimpleModule("multicloud-times")
                .addSerializer(Instant.class, by("uuuu-MM-dd'T'HH:mm:ss'Z'"))
                .addSerializer(OffsetDateTime.class, by("uuuu-MM-dd'T'HH:mm:ssxx"))
                .addSerializer(LocalDate.class, by("uuuu-MM-dd"))
                .addSerializer(LocalDateTime.class, by("uuuu-MM-dd HH:mm:ss"));
    }

    private static <T extends TemporalAccessor> JsonSerializer<T> by(String pattern) {
        return new JsonSerializer<>() {

            // Made when the first time is sent: most requests have none.
            private volatile @Nullable DateTimeFormatter formatter;

            @Override
            public void serialize(T time, JsonGenerator json, SerializerProvider provider) throws IOException {
                DateTimeFormatter made = formatter;
                if (made == null) {
                    made = DateTimeFormatter.ofPattern(pattern);
                    formatter = made;
                }
                // The zone is for points in time, which have no fields of their own; other values keep theirs.
                json.writeString((time instanceof Instant ? made.withZone(ZoneOffset.UTC) : made).format(time));
            }
        };
    }
}
