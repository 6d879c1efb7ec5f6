package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.http.RawRequest;
import java.util.Optional;

/**
 * Who calls, and how far that reaches.
 *
 * @param tokenScope of a caller with a token the project that the token is good for, or an empty text for none; absent
 *     for a caller with a signature, who reaches every project of the account
 */
record HuaweiCaller(HuaweiTenant tenant, Optional<String> tokenScope) {

    HuaweiProject project(String id, RawRequest request) {
        boolean inScope = tokenScope.isEmpty() || tokenScope.get().equals(id);
        boolean sameInHeader = request.headerOr("x-project-id", id).equals(id);
        if (!inScope || !sameInHeader) {
            throw Refusals.otherProject();
        }
        return tenant.project(id).orElseThrow(Refusals::otherProject);
    }
}
