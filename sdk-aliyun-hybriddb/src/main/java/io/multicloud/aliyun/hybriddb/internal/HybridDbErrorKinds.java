package io.multicloud.aliyun.hybriddb.internal;

import static java.util.Map.entry;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.ServiceError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Aliyun's codes mean: single codes first, then families, then the HTTP status. More than a hundred codes are
 * documented, most inherited from another product and several misspelt, so a table of all would still miss what the
 * service really sends.
 */
final class HybridDbErrorKinds {

    // Codes outside of every family, and those whose documented meaning is not that of their family.
    private static final Map<String, ErrorKind> SINGLE = Map.ofEntries(
            entry("IncompleteSignature", ErrorKind.AUTHENTICATION),
            entry("IllegalTimestamp", ErrorKind.AUTHENTICATION),
            entry("MissingSecurityToken", ErrorKind.AUTHENTICATION),
            entry("ActionUnauthorized", ErrorKind.PERMISSION),
            entry("RegionUnauthorized", ErrorKind.PERMISSION),
            entry("InsufficientBalance", ErrorKind.QUOTA),
            // The text speaks of too many addresses, not of one given twice.
            entry("InvalidSecurityIps.Duplicate", ErrorKind.QUOTA),
            // An address out of range or twice in the list that was sent: nothing there is in anybody's way.
            entry("InvalidSecurityIPList.Duplicate", ErrorKind.INVALID_REQUEST),
            entry("InvalidFileName.NotAvailable", ErrorKind.NOT_FOUND),
            entry("InvalidFileName.NotCompleted", ErrorKind.CONFLICT),
            entry("NetTypeExists", ErrorKind.CONFLICT),
            entry("PublicConnectionExists", ErrorKind.CONFLICT),
            entry("ProxyConnectionPersistExists", ErrorKind.CONFLICT),
            entry("DependencyViolation", ErrorKind.CONFLICT),
            entry("IdempotentParameterMismatch", ErrorKind.CONFLICT),
            // Denied for what was asked, in whatever state things are.
            entry("OperationDenied.DBInstanceStorageReduce", ErrorKind.INVALID_REQUEST),
            entry("OperationDenied.Region", ErrorKind.INVALID_REQUEST),
            entry("OperationDenied.Engine", ErrorKind.INVALID_REQUEST),
            entry("OperationDenied.DBInstanceCld", ErrorKind.INVALID_REQUEST),
            entry("OperationDenied.DBInstanceId", ErrorKind.INVALID_REQUEST),
            entry("OperationDenied.NotFoundBackup", ErrorKind.NOT_FOUND),
            entry("MissingParameter", ErrorKind.INVALID_REQUEST),
            entry("InvalidParameter", ErrorKind.INVALID_REQUEST),
            entry("UnsupportedParameter", ErrorKind.INVALID_REQUEST),
            entry("UnsupportedOperation", ErrorKind.INVALID_REQUEST),
            entry("FTPServiceUnavailable", ErrorKind.SERVER_FAULT));

    // The first that fits decides: an unknown key and an unknown action end like an unknown instance, and so does a
    // "forbidden" one.
    private static final List<Family> FAMILIES = List.of(
            new Family("Throttling.*", ErrorKind.THROTTLED),
            new Family(
                    "(InvalidAccessKeyId|InvalidTimeStamp|InvalidSecurityToken|Signature).*", ErrorKind.AUTHENTICATION),
            new Family("(InvalidApi|InvalidAction|InvalidProduct|InvalidProtocol).*", ErrorKind.INVALID_REQUEST),
            new Family(".*(\\.NotFound|InstanceNotFound|NotExists)", ErrorKind.NOT_FOUND),
            new Family("Forb[ie]dden.*", ErrorKind.PERMISSION),
            new Family("QuotaExceeded.*|.*\\.QuotaExceeded", ErrorKind.QUOTA),
            new Family("(OperationDenied|IncorrectDBInstance).*|.*\\.Duplicate.*", ErrorKind.CONFLICT),
            new Family("(InternalError|ServiceUnavailable).*", ErrorKind.SERVER_FAULT));

    // Wrong parameters come with 403 and 404 as well. Below 400 and from 500 on, such a name alone proves nothing.
    private static final Pattern WRONG_PARAMETER = Pattern.compile("(Invalid|Invaild|Unsupported|Missing).*");

    private HybridDbErrorKinds() {}

    static ErrorKind of(String code, int status) {
        if (code.equals("OperationDenied")) {
            return denied(status);
        }
        ErrorKind single = SINGLE.get(code);
        if (single != null) {
            return single;
        }
        return FAMILIES.stream()
                .filter(family -> family.has(code))
                .findFirst()
                .map(Family::kind)
                .orElseGet(() -> byStatus(code, status));
    }

    // One code for several things: sold out (403), an address in use (406), a failure of the VPC service (400).
    private static ErrorKind denied(int status) {
        return switch (status) {
            case 400 -> ErrorKind.SERVER_FAULT;
            case 403 -> ErrorKind.QUOTA;
            default -> ErrorKind.CONFLICT;
        };
    }

    private static ErrorKind byStatus(String code, int status) {
        boolean wrong = (status == 403 || status == 404)
                && WRONG_PARAMETER.matcher(code).matches();
        return wrong ? ErrorKind.INVALID_REQUEST : ServiceError.kind(status);
    }

    private record Family(Pattern codes, ErrorKind kind) {

        Family(String codes, ErrorKind kind) {
            this(Pattern.compile(codes), kind);
        }

        boolean has(String code) {
            return codes.matcher(code).matches();
        }
    }
}
