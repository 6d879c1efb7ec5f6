package io.multicloud.benchmarks.peer;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import java.io.IOException;
import java.net.URI;

/** Aliyun's own client, which answers with text: decoding is left to the application. */
public final class VendorAliyun implements Peer {

    private final IAcsClient client =
            new DefaultAcsClient(DefaultProfile.getProfile("cn-hangzhou", "fake-key-id", "fake-key-secret"));
    private final String authority;

    private VendorAliyun(String endpoint) {
        authority = URI.create(endpoint).getAuthority();
    }

    @Override
    public String list() throws IOException {
        CommonRequest request = new CommonRequest();
        request.setSysProtocol(ProtocolType.HTTP);
        request.setSysDomain(authority);
        request.setSysMethod(MethodType.GET);
        request.setSysAction("DescribeInstances");
        request.setSysVersion("2016-01-01");
        request.setSysAccept(FormatType.JSON);
        request.putQueryParameter("PageNumber", "1");
        request.putQueryParameter("PageSize", "50");
        try {
            return client.getCommonResponse(request).getData();
        } catch (ClientException e) {
            throw new IOException(e);
        }
    }

    /** Runs what is asked for, against the endpoint that is given. */
    public static void main(String[] args) throws IOException {
        Rounds.serve(new VendorAliyun(args[0]));
    }
}
