package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.auth.DefaultCredentialsChain;
import org.junit.jupiter.api.Test;

class CredentialNamesTest {

    private final DefaultCredentialsChain chain = DefaultCredentialsChain.of(HybridDbOperations.SERVICE);

    @Test
    void the_names_of_the_vendors_own_tools_are_known() {
        assertThat(chain.places("access-key-id")).contains("(3) environment variable ALIBABA_CLOUD_ACCESS_KEY_ID,");
        assertThat(chain.places("access-key-secret")).contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET,");
        assertThat(chain.places("security-token")).contains("ALIBABA_CLOUD_SECURITY_TOKEN,");
    }
}
