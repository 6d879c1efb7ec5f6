package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Writes days as {@code 2018-08-06}, and times that have an offset in whole seconds: {@code 2018-08-06T10:41:14+0800}. */
final class SentDates {

    private SentDates() {}

    static Module module() {
        return new SimpleModule("multicloud-dates")
                .addSerializer(OffsetDateTime.class, by("uuuu-MM-dd'T'HH:mm:ssxx"))
                .addSerializer(LocalDate.class, by("uuuu-MM-dd"));
    }

    private static <T extends TemporalAccessor> JsonSerializer<T> by(String pattern) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern);
        return new JsonSerializer<>() {
            @Override
            public void serialize(T time, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(form.format(time));
            }
        };
    }
}
