package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.internal.json.Json;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

final class ListProjects {

    private ListProjects() {}

    static ObjectNode run(HuaweiRequest request, HuaweiTenant tenant) {
        String self = "http://" + request.raw().headerOr("host", "") + "/v3/projects";
        ObjectNode body = Json.object();
        ArrayNode projects = body.putArray("projects");
        List<HuaweiAccount.Project> matches = tenant.account().projects().stream()
                .filter(project -> matches(request, tenant, project))
                .toList();
        page(request, matches).forEach(project -> projects.add(tree(project, tenant, self)));
        body.set("links", links(self));
        return body;
    }

    /** Pages are counted from one, and only when both figures are given; no link leads from one to the next. */
    private static Stream<HuaweiAccount.Project> page(HuaweiRequest request, List<HuaweiAccount.Project> all) {
        if (request.parameter("page").isEmpty() || request.parameter("per_page").isEmpty()) {
            return all.stream();
        }
        long size = request.parameter("per_page").map(Long::parseLong).orElseThrow();
        BigInteger before = request.parameter("page")
                .map(BigInteger::new)
                .orElseThrow()
                .subtract(BigInteger.ONE)
                .multiply(BigInteger.valueOf(size));
        return all.stream()
                .skip(before.min(BigInteger.valueOf(all.size())).longValue())
                .limit(size);
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
