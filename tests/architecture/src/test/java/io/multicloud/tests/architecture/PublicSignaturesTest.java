package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the public signatures of each published module against a checked-in list, so that every change of the API shows
 * in review. Write the lists anew with {@code -Dsignatures.write=true} and commit them with the change.
 */
class PublicSignaturesTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "signatures");

    @ParameterizedTest
    @ValueSource(strings = {"core", "aliyun.hybriddb", "huawei", "capitalonline", "emulator", "spring", "test.spring"})
    void the_public_signatures_are_those_of_the_list(String module) throws IOException {
        List<String> actual = Signatures.of("io.multicloud." + module);
        Path list = LISTS.resolve(module + ".txt");
        if (Boolean.getBoolean("signatures.write")) {
            Files.createDirectories(LISTS);
            Files.write(list, actual);
        }
        assertThat(actual).isNotEmpty();
        assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", Files.readAllLines(list)));
    }
}
