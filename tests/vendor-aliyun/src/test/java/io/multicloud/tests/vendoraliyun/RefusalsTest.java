package io.multicloud.tests.vendoraliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyuncs.AcsRequest;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.HttpRequest;
import com.aliyuncs.http.HttpResponse;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.regions.ProductDomain;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gateway refuses, as Aliyun's own client sees it. */
class RefusalsTest {

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML"})
    void a_wrong_secret_is_found_out_by_the_string_to_sign(FormatType format) {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                VendorClient client = new VendorClient(emulator, "fake-wrong-secret", format, MethodType.GET)) {
            assertThat(refusal(client, "DescribeInstances").getErrCode()).isEqualTo("SignatureDoesNotMatch");
            AcsRequest<?> request = client.request("DescribeInstances").buildRequest();
            // On this way the client says so when the answer quotes exactly the text that it has signed itself.
            assertThat(catchThrowableOfType(
                                    ClientException.class, () -> client.client().getAcsResponse(request))
                            .getErrCode())
                    .isEqualTo("SDK.InvalidAccessKeySecret");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML"})
    void a_wrong_secret_does_not_make_the_answer_quote_a_password(FormatType format) {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                VendorClient client = new VendorClient(emulator, "fake-wrong-secret", format, MethodType.POST)) {
            ClientException refusal = refusal(client, "CreateAccount", "AccountPassword", "Fake-Password-1");
            assertThat(refusal.getErrCode()).isEqualTo("SignatureDoesNotMatch");
            assertThat(refusal.getErrMsg()).doesNotContain("Fake-Password");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML"})
    void a_nonce_is_good_for_one_request(FormatType format) throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                VendorClient client = client(emulator, format)) {
            HttpRequest signed = signed(client, emulator, format);
            HttpResponse first = client.client().getHttpClient().syncInvoke(signed);
            HttpResponse second = client.client().getHttpClient().syncInvoke(signed);
            assertThat(first.getStatus()).isEqualTo(200);
            assertThat(second.getStatus()).isEqualTo(400);
            VendorAnswer answer = format == FormatType.XML
                    ? VendorAnswer.xml(second.getHttpContentString())
                    : VendorAnswer.json(second.getHttpContentString());
            assertThat(answer.one("Code")).isEqualTo("SignatureNonceUsed");
        }
    }

    @ParameterizedTest
    @CsvSource({"JSON,16", "XML,16", "JSON,-16", "XML,-16"})
    void a_clock_16_minutes_off_is_too_much(FormatType format, int minutes) {
        try (MulticloudEmulator emulator = emulator(minutes);
                VendorClient client = client(emulator, format)) {
            assertThat(refusal(client, "DescribeInstances").getErrCode()).isEqualTo("InvalidTimeStamp.Expired");
        }
    }

    @ParameterizedTest
    @CsvSource({"JSON,14", "XML,14", "JSON,-14", "XML,-14"})
    void a_clock_14_minutes_off_is_let_through(FormatType format, int minutes) throws Exception {
        try (MulticloudEmulator emulator = emulator(minutes);
                VendorClient client = client(emulator, format)) {
            assertThat(client.call("DescribeInstances").one("TotalCount")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML"})
    void an_error_of_the_product_comes_with_its_code_and_request_id(FormatType format) {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                VendorClient client = client(emulator, format)) {
            ClientException refusal = refusal(client, "DescribeInstanceInfo", "InstanceId", "pd-none");
            assertThat(refusal.getErrCode()).isEqualTo("Forbidden.InstanceNotFound");
            assertThat(refusal.getRequestId()).isNotBlank();
            assertThat(refusal(client, "DescribeNothing").getErrCode()).isEqualTo("InvalidAction");
            assertThat(refusal(client, "DescribeInstanceInfo").getErrMsg()).contains("InstanceId");
        }
    }

    private static HttpRequest signed(VendorClient client, MulticloudEmulator emulator, FormatType format)
            throws Exception {
        AcsRequest<?> request = client.request("DescribeInstances").buildRequest();
        BasicCredentials credentials = new BasicCredentials(
                emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret());
        ProductDomain domain = new ProductDomain("petadata", client.host());
        return request.signRequest(Signer.getSigner(credentials), credentials, format, domain);
    }

    private static ClientException refusal(VendorClient client, String action, String... parameters) {
        return catchThrowableOfType(ClientException.class, () -> client.call(action, parameters));
    }

    private static MulticloudEmulator emulator(int minutes) {
        return MulticloudEmulator.builder()
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes)))
                .start();
    }

    private static VendorClient client(MulticloudEmulator emulator, FormatType format) {
        return new VendorClient(emulator, emulator.aliyun().accessKeySecret(), format, MethodType.GET);
    }
}
