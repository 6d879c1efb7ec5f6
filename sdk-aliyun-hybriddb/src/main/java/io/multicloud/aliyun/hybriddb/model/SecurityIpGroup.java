package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group of the white list of an instance.
 *
 * @param securityIpListName its name
 * @param securityIpListAttribute its label, often empty; the console hides groups labelled {@code hidden}
 * @param securityIpList addresses and blocks, joined by commas
 */
@Value.Builder
public record SecurityIpGroup(
        @JsonProperty("SecurityIPListName") @Nullable String securityIpListName,
        @JsonProperty("SecurityIPListAttribute") @Nullable String securityIpListAttribute,
        @JsonProperty("SecurityIPList") @Nullable String securityIpList) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static SecurityIpGroupBuilder builder() {
        return new SecurityIpGroupBuilder();
    }

    /**
     * Returns the entries of the group one by one; no documented field, only easier to use.
     *
     * @return addresses and blocks, in the order of the service; empty for none
     */
    public List<String> addresses() {
        return CommaTexts.parts(securityIpList);
    }
}
