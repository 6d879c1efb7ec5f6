package io.multicloud.benchmarks.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.rds.v3.model.ListInstancesResponse;
import io.multicloud.benchmarks.server.Answers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same answers, read by Huawei Cloud's own library. Runs on the class path of that library. */
@State(Scope.Benchmark)
public class VendorDecodeBenchmark {

    /** The answer. */
    @Param({"huawei-10", "huawei-1000"})
    public String answer = "";

    private byte[] bytes = {};

    /** Makes the answer. */
    @Setup
    public void choose() {
        bytes = Answers.of(answer);
    }

    /** What that library does with a successful answer. */
    @Benchmark
    public Object vendor() {
        return JsonUtils.toObject(new String(bytes, UTF_8), ListInstancesResponse.class);
    }
}
