package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.core.RetryPolicy;
import io.multicloud.spring.MulticloudAutoConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;

/** What editors know of the properties. */
class MetadataTest {

    static Map<String, JsonNode> properties() throws IOException {
        Map<String, JsonNode> properties = new TreeMap<>();
        var files = MulticloudAutoConfiguration.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json");
        while (files.hasMoreElements()) {
            try (InputStream in = files.nextElement().openStream()) {
                for (JsonNode property : new ObjectMapper().readTree(in).path("properties")) {
                    if (property.path("name").asText().startsWith("multicloud.")) {
                        properties.put(property.path("name").asText(), property);
                    }
                }
            }
        }
        return properties;
    }

    @Test
    void every_property_has_a_description_and_a_type() throws IOException {
        assertThat(properties()).hasSizeGreaterThan(100).allSatisfy((name, property) -> {
            assertThat(property.path("description").asText())
                    .as(name)
                    .endsWith(".")
                    .hasSizeGreaterThan(5);
            assertThat(property.path("type").asText()).as(name).isNotEmpty();
        });
    }

    @Test
    void what_has_a_default_shows_it() throws IOException {
        Map<String, JsonNode> properties = properties();
        assertThat(properties).allSatisfy((name, property) -> {
            boolean hasDefault = name.endsWith("enabled")
                    || name.matches("multicloud\\.client\\.(connect|attempt|call)-timeout")
                    || name.matches("multicloud\\.client\\.(strict|allow-plain-http|max-answer-size|retry\\..*)")
                    || name.matches(".*\\.(pool\\..*|rate-limit\\.period|tls\\.trust-system)")
                    || name.startsWith("multicloud.health.")
                    || name.matches("multicloud\\.aliyun\\.(response-format|secrets-in-form)");
            assertThat(property.has("defaultValue")).as(name).isEqualTo(hasDefault);
        });
        RetryPolicy standard = RetryPolicy.standard();
        assertThat(properties
                        .get("multicloud.client.retry.max-attempts")
                        .path("defaultValue")
                        .asInt())
                .isEqualTo(standard.maxAttempts());
        assertThat(DurationStyle.detectAndParse(properties
                        .get("multicloud.client.retry.max-delay")
                        .path("defaultValue")
                        .asText()))
                .isEqualTo(standard.maxDelay());
    }
}
