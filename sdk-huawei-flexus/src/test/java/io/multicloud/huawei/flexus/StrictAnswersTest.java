package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the documented examples differ from the documents' own tables. */
class StrictAnswersTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private final List<String> drifts = new ArrayList<>();

    private final CallListener listener = new CallListener() {
        @Override
        public void drifted(DriftFound event) {
            drifts.add(event.drift().toString().replace(event.drift().operation() + ": ", ""));
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"CreateInstance-response-1", "CreateInstance-response-2"})
    void new_instances_have_their_port_as_a_text(String example) {
        Clients.answer(server, Clients.json(202, Examples.text(example)));
        try (FlexusRdsClient rds = Clients.flexus(server).listener(listener).build()) {
            rds.createInstance(Requests.single().build());
        }
        assertThat(drifts).containsExactly("OTHER_TYPE at instance.port: text for Integer");
    }

    @ParameterizedTest
    @CsvSource({
        "ListInstances-response-1,",
        "ListInstances-response-2, UNKNOWN_VALUE at instances[].datastore.version: 5.6 for DatastoreVersion"
    })
    void instances_have_a_volume_type_and_a_version_that_no_table_lists(String example, String more) {
        Clients.answer(server, Clients.json(200, Examples.text(example)));
        try (FlexusRdsClient rds = Clients.flexus(server).listener(listener).build()) {
            rds.listInstances();
        }
        List<String> expected =
                new ArrayList<>(List.of("UNKNOWN_VALUE at instances[].volume.type: ULTRAHIGH for VolumeType"));
        if (more != null) {
            expected.add(more);
        }
        assertThat(drifts).containsExactlyElementsOf(expected);
    }

    @Test
    void the_token_passes_a_strict_client() {
        Clients.answer(
                server,
                Clients.json(201, Examples.text("KeystoneCreateUserTokenByPassword-response-1"))
                        .withHeader("X-Subject-Token", "MIIF"));
        Auth auth = Auth.byPassword("a", "u", Secret.of("p"), Scope.ofProject("cn-north-4"));
        try (var iam = Clients.iam(server).strict(true).build()) {
            assertThatNoException().isThrownBy(() -> iam.createToken(r -> r.auth(auth)));
        }
    }

    @Test
    void the_projects_pass_a_strict_client() {
        Clients.answer(server, Clients.json(200, Examples.text("KeystoneListProjects-response-1")));
        try (var iam = Clients.iam(server).credentials(Clients.KEY).strict(true).build()) {
            assertThatNoException().isThrownBy(iam::listProjects);
        }
    }
}
