package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Not documented for Flexus RDS: the provider's own client looks up the tasks of RDS so. The names of tasks are made up. */
final class ListJobInfo implements HuaweiAction {

    static final String NAME = "ListJobInfo";
    static final String PATH = "/v3/{project_id}/jobs";

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        String id = request.parameter("id").orElseThrow(() -> Refusals.invalid("id", "must be given"));
        FlexusJob job = project.jobs().find(id, now).orElseThrow(() -> Refusals.noSuchJob(id));
        ObjectNode body = Json.object();
        ObjectNode tree = body.putObject("job")
                .put("id", job.id())
                .put("name", job.name())
                .put("status", job.isDone(now) ? "Completed" : "Running")
                .put("created", FlexusTimes.withOffset(job.start()))
                .put("process", "");
        if (job.isDone(now)) {
            tree.put("ended", FlexusTimes.withOffset(job.end()));
        }
        tree.putObject("instance")
                .put("id", job.instance().id())
                .put("name", job.instance().order().name());
        return body;
    }
}
