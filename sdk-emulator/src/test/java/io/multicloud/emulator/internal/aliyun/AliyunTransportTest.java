package io.multicloud.emulator.internal.aliyun;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import io.multicloud.emulator.kit.MutableClock;
import io.multicloud.emulator.kit.Signing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliyunTransportTest {

    @ParameterizedTest
    @CsvSource({
        "CreateInstance,false,InvalidProtocol.NeedSsl",
        "CreateInstance,true,MissingParameter",
        "CreateAccount,false,InvalidProtocol.NeedSsl",
        "DeleteAccount,false,InvalidProtocol.NeedSsl",
        "DescribeAccounts,false,InvalidProtocol.NeedSsl",
        "ModifyAccountPassword,false,InvalidProtocol.NeedSsl",
        "ResetAccountPassword,false,InvalidProtocol.NeedSsl",
        "DescribeUserInfo,false,InvalidProtocol.NeedSsl",
        "DescribeUserInfo,true,",
        "ModifyInstanceName,false,MissingParameter",
        "DescribeInstances,false,"
    })
    void plain_http_from_elsewhere_is_refused_where_https_is_demanded(String action, boolean loopback, String error) {
        MutableClock clock = new MutableClock();
        AliyunService service = new AliyunService(
                List.of(AliyunAccount.of("fake-id", "fake-secret")),
                clock,
                new LifeClock(clock),
                new LifeTimes(Duration.ZERO, Duration.ZERO),
                1);
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "Action", action,
                "Version", "2016-01-01",
                "AccessKeyId", "fake-id",
                "SignatureMethod", "HMAC-SHA1",
                "SignatureVersion", "1.0",
                "SignatureNonce", "n",
                "Timestamp", "2026-03-01T08:00:00Z"));
        parameters.put("Signature", Signing.rpc("fake-secret&", "GET", parameters));
        Answer answer = service.serve(new RawRequest(
                "GET", "/", Signing.query(parameters), Map.of(), new Content(new byte[0]), false, loopback));
        assertThat(answer.errorCode()).isEqualTo(error);
    }
}
