package io.multicloud.tests.springboot;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Instance;
import java.util.List;
import org.springframework.stereotype.Service;

// tag::service[]
@Service
class Instances {

    private final HybridDbClient hybridDb;

    Instances(HybridDbClient hybridDb) {
        this.hybridDb = hybridDb;
    }

    List<String> names() {
        return hybridDb.describeInstancesPager().stream()
                .map(Instance::instanceName)
                .toList();
    }
}
// end::service[]
