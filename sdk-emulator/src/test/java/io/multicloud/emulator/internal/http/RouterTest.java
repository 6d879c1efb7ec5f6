package io.multicloud.emulator.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

    @ParameterizedTest
    @CsvSource({
        "/,ALIYUN",
        "/mysql,CAPITALONLINE",
        "/mysql/,CAPITALONLINE",
        "/redis,CAPITALONLINE",
        "/ccs/,CAPITALONLINE",
        "/paas/monitor,CAPITALONLINE",
        "/v3/projects,HUAWEI",
        "/v3.1/x/instances/y/configurations,HUAWEI",
        "/v3,HUAWEI",
        "/v30,NONE",
        "/mysqlx,NONE",
        "//,ALIYUN"
    })
    void the_path_decides(String path, String expected) {
        assertThat(Router.find(path).map(Provider::name).orElse("NONE")).isEqualTo(expected);
    }
}
