package io.multicloud.tests.vendor.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.rds.v3.model.ListFlavorsRequest;
import io.multicloud.emulator.JournalEntry;
import org.junit.jupiter.api.Test;

/** The project of a region, which the provider's client asks IAM for when it is not told. */
class VendorProjectsTest {

    @Test
    void the_client_finds_its_project_by_the_region() throws Exception {
        try (Given given = new Given();
                VendorClient client = VendorClient.ofRegion(
                        given.emulator(), given.emulator().huawei().secretKey())) {
            assertThat(client.rds().listFlavors(flavors()).getFlavors()).isNotEmpty();
            assertThat(given.emulator().journal())
                    .extracting(JournalEntry::action)
                    .endsWith("KeystoneListProjects", "ListFlavors");
        }
    }

    @Test
    void a_wrong_secret_finds_no_project() throws Exception {
        try (Given given = new Given()) {
            assertThatThrownBy(() -> {
                        try (VendorClient client = VendorClient.ofRegion(given.emulator(), "fake-wrong-secret")) {
                            client.rds().listFlavors(flavors());
                        }
                    })
                    .isInstanceOf(SdkException.class);
            assertThat(given.emulator().journal())
                    .last()
                    .extracting(JournalEntry::action, JournalEntry::errorCode)
                    .containsExactly("KeystoneListProjects", "APIGW.0301");
        }
    }

    private static ListFlavorsRequest flavors() {
        return new ListFlavorsRequest().withDatabaseName(ListFlavorsRequest.DatabaseNameEnum.MYSQL);
    }
}
