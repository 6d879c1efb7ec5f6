package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.flexus.model.BackupStrategy;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Ha;
import io.multicloud.huawei.flexus.model.HaMode;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.ReplicationMode;
import io.multicloud.huawei.flexus.model.Tag;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page on Flexus RDS shows this code. */
class DocumentedPairTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final Path PAGE = Path.of("..", "docs", "huawei-flexus.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "io", "multicloud", "huawei", "flexus", "DocumentedPairTest.java");

    @Test
    void a_pair_is_created_as_the_page_shows() {
        Clients.answer(server, Clients.json(202, Examples.text("CreateInstance-response-2")));
        String id =
                Examples.tree("CreateInstance-response-2").at("/instance/id").asText();
        server.stubFor(WireMock.get(WireMock.anyUrl())
                .willReturn(Clients.json(
                        200,
                        "{\"instances\": [{\"id\": \"" + id + "\", \"status\": \"ACTIVE\"}], \"total_count\": 1}")));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThat(created(rds, Requests.PASSWORD).id()).isEqualTo(id);
        }
    }

    @Test
    void the_page_shows_what_is_compiled_here() throws IOException {
        String own = Files.readString(SELF);
        String code = own.substring(own.lastIndexOf("CreateInstanceRequest order ="), own.lastIndexOf("return pair;"));
        assertThat(words(Files.readString(PAGE))).contains(words(code));
    }

    private static Instance created(FlexusRdsClient rds, String password) {
        CreateInstanceRequest order = CreateInstanceRequest.builder()
                .name("orders-db")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.V8_0)
                        .build())
                .flavorRef("rds.mysql.y1.large.2.ha")
                .ha(Ha.builder()
                        .mode(HaMode.HA)
                        .replicationMode(ReplicationMode.SEMISYNC)
                        .build())
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region(Region.CN_NORTH_4)
                .availabilityZone("cn-north-4a,cn-north-4b")
                .password(Secret.of(password))
                .backupStrategy(BackupStrategy.builder()
                        .startTime("02:00-03:00")
                        .keepDays(14)
                        .build())
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build())
                .timeZone("UTC+08:00")
                .addTags(Tag.of("team", "orders"), Tag.of("stage", "production"))
                .build();
        CreateInstanceResponse created = rds.createInstance(order);
        Instance pair =
                rds.waitForInstance(order, created).until(InstanceStatus.ACTIVE).await();
        return pair;
    }

    // Where lines are broken is the formatter's business.
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
