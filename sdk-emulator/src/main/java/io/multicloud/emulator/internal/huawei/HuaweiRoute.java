package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.json.Json;
import java.util.List;
import java.util.Set;

/**
 * Where an operation is found.
 *
 * @param ofIam whether it belongs to IAM and not to a project's RDS
 * @param status the status of success
 * @param ownMembers the required members of its body that no other operation of the same method and path has; empty
 *     unless there is such an operation
 */
record HuaweiRoute(CatalogOperation operation, boolean ofIam, int status, Set<String> ownMembers) {

    String action() {
        return operation.name();
    }

    boolean isLogin() {
        return action().equals("KeystoneCreateUserTokenByPassword");
    }

    boolean hasPath(List<String> segments) {
        List<String> template = template();
        if (segments.size() != template.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!isPlaceholder(template.get(i)) && !template.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isNamedBy(HuaweiRequest request) {
        return request.body().orElseGet(Json::object).properties().stream()
                .anyMatch(member -> ownMembers.contains(member.getKey()));
    }

    /** The segments of the path, placeholders among them. */
    List<String> template() {
        return List.of(operation.path().substring(1).split("/", -1));
    }

    static boolean isPlaceholder(String segment) {
        return segment.startsWith("{");
    }
}
