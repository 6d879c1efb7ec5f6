package io.multicloud.tests.contract.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.sdk.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScaffoldTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{1}")
    @MethodSource("actions")
    void a_draft_compiles_as_the_code_that_it_is_to_be_part_of(Service service, Action action) throws IOException {
        assertThat(new DraftCompiler(service, folder).problems(Draft.of(service, action)))
                .isEmpty();
    }

    @Test
    void a_draft_that_is_no_java_does_not() throws IOException {
        Service service = Service.ALL.get(0);
        Draft draft = Draft.of(service, service.catalog().actions().get(0));
        Draft spoilt =
                new Draft(draft.models(), draft.constant(), draft.methods().replace("call(", "ask("), List.of());
        assertThat(new DraftCompiler(service, folder).problems(spoilt))
                .singleElement()
                .asString()
                .contains("ask(");
    }

    @Test
    void a_draft_can_be_printed() {
        scaffold("aliyun-hybriddb.DescribeTasks").print();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("public record DescribeTasksRequest(", "public record DescribeTasksResponse(")
                .contains("DESCRIBE_TASKS =", "default DescribeTasksResponse describeTasks(");
    }

    @Test
    void a_record_that_the_client_has_already_is_used_again() {
        scaffold("aliyun-hybriddb.DescribeTasks").print();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("List<Task> tasks")
                .doesNotContain("record Task(");
    }

    @Test
    void a_draft_is_written_beside_what_is_there_and_overwrites_nothing() throws IOException {
        Path models = Files.createDirectories(folder.resolve("io/multicloud/aliyun/hybriddb/model"));
        Path mine = Files.writeString(models.resolve("DescribeTasksResponse.java"), "mine");
        scaffold("aliyun-hybriddb.DescribeTasks").write(folder);
        assertThat(mine).hasContent("mine");
        assertThat(models.resolve("DescribeTasksRequest.java")).content().contains("record DescribeTasksRequest(");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("DescribeTasksResponse.java is there and was left alone")
                .contains("public record DescribeTasksResponse(", "DESCRIBE_TASKS =")
                .doesNotContain("record DescribeTasksRequest(");
    }

    private Scaffold scaffold(String name) {
        return Scaffold.of(name, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    static Stream<Arguments> actions() {
        return Service.ALL.stream()
                .flatMap(service -> service.catalog().actions().stream().map(action -> Arguments.of(service, action)));
    }
}
