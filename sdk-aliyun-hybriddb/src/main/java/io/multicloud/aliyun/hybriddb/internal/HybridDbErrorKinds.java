package io.multicloud.aliyun.hybriddb.internal;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.ServiceError;
import java.util.List;
import java.util.Set;

/**
 * What Aliyun's codes mean, by family: more than a hundred are documented, most inherited from another product and
 * several misspelt, so a table of all would still miss what the service really sends.
 */
final class HybridDbErrorKinds {

    private static final Set<String> AUTHENTICATION =
            Set.of("IncompleteSignature", "IllegalTimestamp", "SignatureDoesNotMatch", "SignatureNonceUsed");

    private static final Set<String> PERMISSION =
            Set.of("ActionUnauthorized", "RegionUnauthorized", "InvalidAccessKeyId.Inactive");

    private static final Set<String> CONFLICT = Set.of(
            "NetTypeExists",
            "PublicConnectionExists",
            "ProxyConnectionPersistExists",
            "DependencyViolation",
            "IdempotentParameterMismatch");

    private static final List<String> NOT_FOUND_ENDINGS = List.of(".NotFound", "InstanceNotFound", "NotExists");

    private HybridDbErrorKinds() {}

    static ErrorKind of(String code, int status) {
        if (code.startsWith("Throttling")) {
            return ErrorKind.THROTTLED;
        }
        if (code.startsWith("InvalidAccessKeyId.NotFound")
                || code.startsWith("InvalidTimeStamp")
                || AUTHENTICATION.contains(code)) {
            return ErrorKind.AUTHENTICATION;
        }
        if (code.startsWith("InvalidApi") || code.startsWith("InvalidAction") || code.startsWith("InvalidProduct")) {
            return ErrorKind.INVALID_REQUEST;
        }
        if (NOT_FOUND_ENDINGS.stream().anyMatch(code::endsWith)) {
            return ErrorKind.NOT_FOUND;
        }
        if (code.startsWith("Forbidden") || PERMISSION.contains(code)) {
            return ErrorKind.PERMISSION;
        }
        if (code.startsWith("QuotaExceeded") || code.endsWith("QuotaExceeded") || code.equals("InsufficientBalance")) {
            return ErrorKind.QUOTA;
        }
        if (isConflict(code)) {
            return ErrorKind.CONFLICT;
        }
        return switch (code) {
            case "InternalError", "ServiceUnavailable" -> ErrorKind.SERVER_FAULT;
            default -> status < 400 ? ErrorKind.SERVER_FAULT : fallback(status);
        };
    }

    private static boolean isConflict(String code) {
        return code.startsWith("OperationDenied")
                || code.startsWith("IncorrectDBInstance")
                || code.contains(".Duplicate")
                || CONFLICT.contains(code);
    }

    // Not-found and permission have codes of their own; a bare 403 or 404 is a wrong parameter.
    private static ErrorKind fallback(int status) {
        ErrorKind kind = ServiceError.kind(status);
        return kind == ErrorKind.PERMISSION || kind == ErrorKind.NOT_FOUND ? ErrorKind.INVALID_REQUEST : kind;
    }
}
