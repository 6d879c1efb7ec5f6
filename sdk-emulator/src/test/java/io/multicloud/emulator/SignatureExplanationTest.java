package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureExplanationTest extends EmulatorTest {

    @Test
    void aliyun_shows_the_string_to_sign_beside_the_parameters() {
        aliyunCreate()
                .with("SecurityToken", "fake-hidden")
                .signedWith("fake-wrong")
                .form()
                .send();
        assertThat(explanation())
                .startsWith("expected string to sign:\nPOST&%2F&")
                .contains("AccountName%3Dkeeper", "AccountPassword%3D%252A%252A%252A", "DBName%3Dorders")
                .contains("\nreceived:\nPOST\nAccessKeyId=emulator-fake-key-id\n")
                .contains("\nAccountPassword=***\n", "\nSecurityToken=***\n", "\nSignature=***\n")
                .doesNotContain(
                        "Fake-Password", "fake-hidden", emulator.aliyun().accessKeySecret());
    }

    @Test
    void capital_online_shows_the_string_to_sign_beside_the_parameters() {
        capitalOnlineCreate()
                .with("Password", "Fake-Hidden")
                .signedWith("fake-wrong")
                .send();
        assertThat(explanation())
                .startsWith("expected string to sign:\nPOST&%2F&")
                .contains("\nreceived:\nPOST\nAccessKeyId=emulator-fake-access-key-id\nAction=CreateDBInstance\n")
                .contains("\nPassword=***\n", "\nSignature=***\n")
                .doesNotContain("Fake-Hidden", emulator.capitalOnline().secretAccessKey());
    }

    @Test
    void huawei_shows_the_canonical_request_beside_the_request() {
        rds("POST", "/instances")
                .with("password", "fake-in-query")
                .header("X-Security-Token", "fake-hidden")
                .body("{\"password\":\"Fake-Password-1\"}")
                .signed(emulator.huawei(), clock)
                .bodyAfterSigning("{\"password\":\"Fake-Password-2\"}")
                .send();
        assertThat(explanation())
                .startsWith(
                        "expected canonical request:\nPOST\n/v3/" + project() + "/instances/\npassword=***\nhost:127")
                .contains("\nx-security-token:***\n", "\nhost;x-sdk-date;x-security-token\n")
                .contains("\nreceived:\nPOST /v3/" + project() + "/instances?password=***\nhost: 127.0.0.1:")
                .contains("\nx-security-token: ***\n", "\nsha256 of the body: ")
                .doesNotContain("fake-hidden", "fake-in-query", "Fake-Password");
    }

    @Test
    void huawei_names_a_signed_header_that_is_absent() {
        huaweiList()
                .header(
                        "Authorization",
                        "SDK-HMAC-SHA256 Access=" + emulator.huawei().accessKey()
                                + ", SignedHeaders=host;x-none;x-sdk-date, Signature=fakesignature")
                .send();
        assertThat(explanation()).contains("\nx-none is absent\n").doesNotContain("fakesignature");
    }

    @Test
    void other_calls_need_no_explanation() {
        aliyun("DescribeInstances").send();
        aliyun("DescribeInstances").with("AccessKeyId", "fake-unknown").send();
        assertThat(emulator.journal()).extracting(JournalEntry::explanation).containsOnlyNulls();
    }

    private String explanation() {
        return String.valueOf(emulator.journal().get(0).explanation());
    }
}
