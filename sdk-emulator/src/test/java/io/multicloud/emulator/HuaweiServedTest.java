package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.internal.catalog.Catalog;
import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.Edge;
import io.multicloud.emulator.internal.catalog.Served;
import io.multicloud.emulator.kit.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That nothing documented is missing. */
class HuaweiServedTest extends EmulatorTest {

    private static final List<Catalog> CATALOGS = List.of(Catalogs.huaweiFlexusRds(), Catalogs.huaweiIam());

    @Test
    void every_documented_operation_has_a_request_among_the_served_ones() {
        assertThat(CATALOGS.stream()
                        .flatMap(catalog -> catalog.operations().keySet().stream())
                        .filter(name -> huawei().noneMatch(
                                        served -> served.operation().name().equals(name))))
                .isEmpty();
        assertThat(huawei()).hasSize(18);
    }

    /** Whatever it answers, it has read the request and looked for what that names. */
    @ParameterizedTest
    @MethodSource("huawei")
    void every_documented_operation_is_found_and_does_its_work(Served served) {
        Edge edge = new Edge(served, "", "", true, served.request());
        Reply reply = new HuaweiEdge(edge, project())
                .call(emulator.endpoint())
                .signed(emulator.huawei(), clock)
                .send();
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly(served.operation().name());
        boolean named = served.request().has("instance_id")
                || served.request().has("backup_id")
                || served.request().has("restore_point");
        // The password of that request is not the account's.
        boolean login = served.operation().name().equals("KeystoneCreateUserTokenByPassword");
        assertThat(reply.status()).isEqualTo(named ? 404 : login ? 401 : success(served));
        assertThat(reply.body()).doesNotContain("APIGW.");
    }

    private static int success(Served served) {
        return served.operation().name().equals("CreateInstance") ? 202 : 200;
    }

    private static Stream<Served> huawei() {
        return Served.ALL.stream().filter(served -> CATALOGS.contains(served.catalog()));
    }
}
