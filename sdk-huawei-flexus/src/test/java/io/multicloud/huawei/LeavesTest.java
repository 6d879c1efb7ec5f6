package io.multicloud.huawei;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.huawei.flexus.model.Tag;
import org.junit.jupiter.api.Test;

/** The comparison that the decoding tests rest on must itself see what is lost. */
class LeavesTest {

    @Test
    void sees_lost_and_changed_leaves() throws Exception {
        var json = new ObjectMapper().readTree("{\"key\": \"k\", \"value\": \"v\", \"more\": 1}");

        assertThat(Leaves.lost(json, Tag.of("k", "other")))
                .containsExactly(".value: \"v\" is other", ".more: no component");
    }
}
