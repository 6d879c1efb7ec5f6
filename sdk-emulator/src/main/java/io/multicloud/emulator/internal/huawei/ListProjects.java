package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.internal.json.Json;

final class ListProjects {

    private ListProjects() {}

    static ObjectNode run(HuaweiRequest request, HuaweiTenant tenant) {
        String self = "http://" + request.raw().headerOr("host", "") + "/v3/projects";
        ObjectNode body = Json.object();
        ArrayNode projects = body.putArray("projects");
        tenant.account().projects().stream()
                .filter(project -> matches(request, tenant, project))
                .forEach(project -> projects.add(tree(project, tenant, self)));
        body.set("links", links(self));
        return body;
    }

    /** All projects stand directly below the account and are enabled. */
    private static boolean matches(HuaweiRequest request, HuaweiTenant tenant, HuaweiAccount.Project project) {
        return isOrAbsent(request, "name", project.name())
                && isOrAbsent(request, "domain_id", tenant.domainId())
                && isOrAbsent(request, "parent_id", tenant.domainId())
                && isOrAbsent(request, "enabled", "true")
                && isOrAbsent(request, "is_domain", "false");
    }

    private static boolean isOrAbsent(HuaweiRequest request, String parameter, String value) {
        return request.parameter(parameter).orElse(value).equals(value);
    }

    private static ObjectNode tree(HuaweiAccount.Project project, HuaweiTenant tenant, String self) {
        ObjectNode tree = Json.object()
                .put("id", project.id())
                .put("name", project.name())
                .put("domain_id", tenant.domainId())
                .put("parent_id", tenant.domainId())
                .put("description", "")
                .put("enabled", true)
                .put("is_domain", false);
        tree.set("links", links(self + "/" + project.id()));
        return tree;
    }

    private static ObjectNode links(String self) {
        return Json.object().put("self", self).putNull("next").putNull("previous");
    }
}
