package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.emulator.MulticloudEmulator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the pages of the packages in the Javadoc to what they owe their readers: where to begin, code that is compiled,
 * and what holds for all of a package. With {@code -Ddocs.write=true} their code is written anew.
 */
class PackagePagesTest {

    private static final boolean WRITE = Boolean.getBoolean("docs.write");

    private static final String HERE = "tests/docs/src/test/java/io/multicloud/tests/docs/";
    private static final String WITH_SPRING =
            "tests/spring-boot-3/src/test/java/io/multicloud/tests/springboot/PackagePagesCode.java";

    // Nothing of it is called by code.
    private static final String WITHOUT_CODE = "io.multicloud.spring.health";

    static List<PackagePage> pages() {
        return PackagePage.all();
    }

    static Stream<PackagePage> pagesWithCode() {
        return pages().stream().filter(page -> !page.name().equals(WITHOUT_CODE));
    }

    @Test
    void all_exported_packages_are_looked_at() {
        assertThat(pages())
                .map(PackagePage::name)
                .contains("io.multicloud.core", "io.multicloud.emulator", "io.multicloud.test.spring")
                .hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_where_to_begin_and_what_holds(PackagePage page) {
        assertThat(page.text()).containsPattern("(?s)<h2>Where to begin</h2>.*\\{@link io\\.multicloud\\..*<pre>");
        assertThat(page.text()).containsPattern("What holds (for all|everywhere)");
    }

    @ParameterizedTest
    @MethodSource("pagesWithCode")
    void the_code_of_a_page_is_compiled_elsewhere(PackagePage page) throws IOException {
        String source = page.source(compiled(page.name()));
        if (WRITE) {
            page.write(source);
        } else {
            assertThat(page.code()).isEqualTo(source);
        }
    }

    private static String compiled(String name) {
        if (name.contains(".spring")) {
            return WITH_SPRING;
        }
        if (name.contains(".aliyun") || name.contains(".emulator")) {
            return HERE + "AliyunPagesCode.java";
        }
        if (name.contains(".redis")) {
            return HERE + "CapitalOnlineRedisPagesCode.java";
        }
        if (name.contains(".capitalonline")) {
            return HERE + "CapitalOnlinePagesCode.java";
        }
        return HERE + (name.contains(".huawei") ? "HuaweiPagesCode.java" : "CorePagesCode.java");
    }

    @Test
    void what_the_pages_say_of_calls_and_pages_runs() {
        try (Printed printed = new Printed();
                MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = Emulated.aliyun(emulator).build()) {
            String id = hybridDb.createInstance(OnAliyun::orders).instanceId();
            CorePagesCode.core(hybridDb);
            CorePagesCode.corePaging(hybridDb);
            assertThat(printed.text()).startsWith(id).endsWith("1\n");
        }
    }

    @Test
    void what_the_emulators_page_says_of_faults_runs() {
        try (Printed printed = new Printed()) {
            AliyunPagesCode.emulator();
            assertThat(printed.text().lines().toList())
                    .hasSize(2)
                    .allMatch(line -> line.contains("DescribeInstances"))
                    .first()
                    .matches(line -> line.contains("400"));
        }
    }
}
