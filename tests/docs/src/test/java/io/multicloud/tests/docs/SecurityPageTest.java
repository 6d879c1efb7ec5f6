package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.Test;

/** Holds docs/security.md against the checks and permissions that it names. */
class SecurityPageTest {

    private static final Page PAGE = Pages.page("docs/security.md");
    private static final Pattern CHECK = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_check_that_is_named_is_there() throws IOException {
        List<String> named = CHECK.matcher(PAGE.text())
                .results()
                .map(check -> check.group(1) + ".java")
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(tests()).containsAll(named);
        assertThat(Pages.ROOT.resolve("tests/consumer/src/it/footprint")).isDirectory();
    }

    @Test
    void the_policy_of_aliyun_allows_what_reads_and_nothing_else() {
        Table actions = Table.under(Pages.page("docs/aliyun-hybriddb.md"), "Actions");
        assertThat(block("json")).contains("\"petadata:Describe*\"");
        assertThat(actions.rows())
                .allSatisfy(row -> assertThat(row.get(7).startsWith("`petadata:Describe"))
                        .isEqualTo(row.get(2).equals("`READ`")));
    }

    @Test
    void the_permissions_of_huawei_cloud_are_those_of_what_reads() {
        List<String> reads = Table.under(Pages.page("docs/huawei-flexus.md"), "The actions").rows().stream()
                .filter(row -> row.get(2).equals("`READ`") && row.get(6).startsWith("`"))
                .map(row -> row.get(6).replace("`", ""))
                .toList();
        assertThat(block("text").lines()).containsExactlyElementsOf(reads);
    }

    @Test
    void the_clients_load_no_class_by_a_given_name_run_nothing_and_write_downloads_alone() throws IOException {
        assertThat(
                        sources(
                                "Class\\.forName\\((?!\")|loadClass|ServiceLoader|ProcessBuilder|getRuntime\\(\\)|ServerSocket"))
                .isEmpty();
        assertThat(sources(
                        "Files\\.(write|newOutputStream|newByteChannel|move|create|delete|copy)|FileChannel|FileWriter"
                                + "|FileOutputStream|RandomAccessFile"))
                .containsExactly("PartFile.java");
    }

    private static List<String> sources(String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        for (String module : List.of("sdk-core", "sdk-aliyun-hybriddb", "sdk-huawei-flexus", "sdk-capitalonline")) {
            try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (wanted.matcher(Files.readString(file)).find()) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }

    private static String block(String language) {
        return PAGE.codeBlocks().stream()
                .filter(block -> block.getInfo().equals(language))
                .map(FencedCodeBlock::getLiteral)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
