package io.multicloud.benchmarks.micro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.benchmarks.server.Answers;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.json.MemberWatch;
import io.multicloud.core.internal.json.WatchedMembers;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From an answer's bytes to records, as a client does it, against a Jackson tree of the same bytes. */
@State(Scope.Benchmark)
public class DecodeBenchmark {

    /** The answer. */
    @Param({"aliyun-10", "aliyun-1000", "huawei-10", "huawei-1000"})
    public String answer = "";

    private final ObjectMapper mapper = new ObjectMapper();
    private Operation<?, ?> operation = FlexusRdsOperations.LIST_INSTANCES;
    private JsonCodec codec = codec(FlexusRdsOperations.SERVICE);
    private WatchedMembers members = members(FlexusRdsOperations.SERVICE);
    private byte[] bytes = {};

    /** Chooses the answer. */
    @Setup
    public void choose() {
        bytes = Answers.of(answer);
        if (answer.startsWith("aliyun")) {
            operation = HybridDbOperations.DESCRIBE_INSTANCES;
            codec = codec(HybridDbOperations.SERVICE);
            members = members(HybridDbOperations.SERVICE);
        }
    }

    /** What the SDK does with an answer: it reads the records and notes the members that tell a failure. */
    @Benchmark
    public Object records(Blackhole hole) throws IOException {
        try (MemberWatch json = members.watch(codec.parser(bytes))) {
            Object records = codec.read(json, operation.responseType());
            hole.consume(json.toEnd());
            return records;
        }
    }

    /** A tree. */
    @Benchmark
    public JsonNode tree() throws IOException {
        return mapper.readTree(bytes);
    }

    private static JsonCodec codec(ServiceDescription service) {
        return JsonCodec.create(service.naming(), service.wrappedLists());
    }

    private static WatchedMembers members(ServiceDescription service) {
        return WatchedMembers.of(service.errors().fields());
    }
}
