package io.multicloud.tests.vendoraliyun;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.http.clients.ApacheIdleConnectionCleaner;
import com.aliyuncs.profile.DefaultProfile;
import io.multicloud.emulator.MulticloudEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Aliyun's own client, as its users set it up, but for the host it is told. */
final class VendorClient implements AutoCloseable {

    private final DefaultAcsClient client;
    private final String host;
    private final FormatType format;
    private final MethodType method;
    private final Set<String> called = new TreeSet<>();

    VendorClient(MulticloudEmulator emulator, String secret, FormatType format, MethodType method) {
        DefaultProfile profile =
                DefaultProfile.getProfile("cn-hangzhou", emulator.aliyun().accessKeyId(), secret);
        this.client = new DefaultAcsClient(profile);
        this.host = emulator.endpoint().getAuthority();
        this.format = format;
        this.method = method;
    }

    /** Names of the actions that were called so far. */
    Set<String> called() {
        return called;
    }

    DefaultAcsClient client() {
        return client;
    }

    String host() {
        return host;
    }

    /** Parameters are names and values in turn. */
    VendorAnswer call(String action, String... parameters) throws ClientException {
        called.add(action);
        String data = client.getCommonResponse(request(action, parameters)).getData();
        return format == FormatType.XML ? VendorAnswer.xml(data) : VendorAnswer.json(data);
    }

    CommonRequest request(String action, String... parameters) {
        // tag::emulator[]
        CommonRequest request = new CommonRequest();
        request.setSysDomain(host);
        request.setSysProtocol(ProtocolType.HTTP);
        request.setSysVersion("2016-01-01");
        request.setSysAction(action);
        // end::emulator[]
        request.setSysMethod(method);
        request.setSysAccept(format);
        for (int i = 0; i < parameters.length; i += 2) {
            if (method == MethodType.POST) {
                request.putBodyParameter(parameters[i], parameters[i + 1]);
            } else {
                request.putQueryParameter(parameters[i], parameters[i + 1]);
            }
        }
        return request;
    }

    /** Also ends what all clients of this JVM share, or the next class would find it left behind. */
    @Override
    public void close() {
        try {
            client.getHttpClient().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ApacheIdleConnectionCleaner.shutdown();
    }
}
