package io.multicloud.emulator.internal.huawei;

import java.util.List;

/**
 * A documented operation. Two operations may share method and path; then a member of the body tells them apart.
 *
 * @param bodyMember the member that the body must have, or an empty text
 */
record HuaweiRoute(String action, String method, List<String> path, String bodyMember) {

    static final String ANY = "*";

    static final List<HuaweiRoute> ALL = List.of(
            of("KeystoneCreateUserTokenByPassword", "POST", "/v3/auth/tokens"),
            of("KeystoneListProjects", "GET", "/v3/projects"),
            of("CreateRestoreInstance", "POST", "/v3/*/instances").whenBodyHas("restore_point"),
            of("CreateInstance", "POST", "/v3/*/instances"),
            of("ListInstances", "GET", "/v3/*/instances"),
            of("ListFlavors", "GET", "/v3/*/flavors/*"),
            of("StartInstanceRestartAction", "POST", "/v3/*/instances/*/action").whenBodyHas("restart"),
            of("StartResizeFlavorAction", "POST", "/v3/*/instances/*/action"),
            of("SetAutoEnlargePolicy", "PUT", "/v3/*/instances/*/disk-auto-expansion"),
            of("ShowAutoEnlargePolicy", "GET", "/v3/*/instances/*/disk-auto-expansion"),
            of("UpgradeDbVersionNew", "POST", "/v3/*/instances/*/db-upgrade"),
            of("ResetPwd", "POST", "/v3/*/instances/*/password"),
            of("CreateManualBackup", "POST", "/v3/*/backups"),
            of("ListBackups", "GET", "/v3/*/backups"),
            of("DeleteManualBackup", "DELETE", "/v3/*/backups/*"),
            of("ListRestoreTimes", "GET", "/v3/*/instances/*/restore-time"),
            of("UpdateInstanceConfigurationAsync", "PUT", "/v3.1/*/instances/*/configurations"),
            of("ShowInstanceConfiguration", "GET", "/v3/*/instances/*/configurations"));

    private static HuaweiRoute of(String action, String method, String template) {
        return new HuaweiRoute(action, method, List.of(template.substring(1).split("/", -1)), "");
    }

    private HuaweiRoute whenBodyHas(String member) {
        return new HuaweiRoute(action, method, path, member);
    }

    boolean hasPath(List<String> segments) {
        if (segments.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).equals(ANY) && !path.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean belongsToProject() {
        return path.contains(ANY);
    }
}
