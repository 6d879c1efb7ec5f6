package io.multicloud.tests.vendor.huawei;

import java.util.Map;

/** The documented operations that the provider's client cannot carry out, with what it lacks. */
final class VendorExceptions {

    /** It does not know a required parameter, and is refused: the parameter. */
    static final Map<String, String> REFUSED = Map.of(
            "CreateInstance", "is_flexus",
            "CreateRestoreInstance", "is_flexus",
            "ListInstances", "group_type");

    /** It is served, but its strict reader fails on the documented form of the answer: the member. */
    static final Map<String, String> UNREADABLE = Map.of("UpdateInstanceConfigurationAsync", "restart_required");

    /** What belongs to another library of the provider. Its projects the client looks up by itself all the same. */
    static final Map<String, String> ELSEWHERE =
            Map.of("KeystoneCreateUserTokenByPassword", "huaweicloud-sdk-iam", "KeystoneListProjects", "core");

    private VendorExceptions() {}

    static boolean include(String action) {
        return REFUSED.containsKey(action) || UNREADABLE.containsKey(action);
    }
}
