package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.catalog.Violation;
import io.multicloud.emulator.internal.http.Refusal;
import java.time.Duration;

/** The errors of this cloud: those that are known first, then those whose code is a guess. */
final class Refusals {

    private static final String WRONG = "Incorrect IAM authentication information: ";

    private Refusals() {}

    static Refusal broken(Violation violation) {
        if (violation.parameter().equals("X-Client-Token")) {
            return clientTokenMalformed();
        }
        return invalid(violation.parameter(), "must " + violation.words());
    }

    static Refusal brokenInIam(Violation violation) {
        return iamBadRequest(violation.parameter() + " must " + violation.words() + ".");
    }

    static Refusal unauthorized(String reason) {
        return new Refusal(401, "APIGW.0301", WRONG + reason);
    }

    static Refusal signature(String canonicalRequest) {
        return unauthorized("verify aksk signature fail, canonicalRequest:" + canonicalRequest);
    }

    static Refusal clientTokenReused() {
        return new Refusal(400, "DBS.280495", "The X-Client-Token was used before with other parameters.");
    }

    static Refusal clientTokenMalformed() {
        return new Refusal(400, "DBS.280497", "The X-Client-Token must be a lower-case UUID.");
    }

    static Refusal clientTokenExpired() {
        return new Refusal(400, "DBS.280498", "The X-Client-Token has expired after 8 hours.");
    }

    static Refusal methodNotAllowed(String method) {
        return new Refusal(405, "MethodNotAllowed", "The resource does not support the method " + method + ".");
    }

    static Refusal internal() {
        return new Refusal(500, "InternalServerError", "The server could not handle the request.");
    }

    static Refusal iamBadRequest(String reason) {
        return new Refusal(400, "Bad Request", reason);
    }

    static Refusal iamUnauthorized(String reason) {
        return new Refusal(401, "Unauthorized", reason);
    }

    // The document has a table of statuses but none of codes. That Flexus RDS uses the codes of RDS is a guess.

    static Refusal noSuchInstance(String id) {
        return new Refusal(404, "DBS.200002", "The DB instance " + id + " does not exist.");
    }

    static Refusal busy(String status) {
        return new Refusal(
                409, "DBS.200019", "Another operation is being performed on the DB instance: it is " + status + ".");
    }

    static Refusal flavorNotAllowed(String reason) {
        return new Refusal(400, "DBS.200054", "The flavor is not allowed: " + reason + ".");
    }

    static Refusal flavorNotOnSale(String code, String zone, String state) {
        return flavorNotAllowed(code + " is not on sale in " + zone + " but " + state);
    }

    static Refusal nothingToUpgrade() {
        return new Refusal(400, "DBS.200086", "The DB instance has the newest minor version already.");
    }

    static Refusal backupNameTaken(String name) {
        return new Refusal(409, "DBS.201209", "A backup of the name " + name + " exists already.");
    }

    static Refusal noSuchBackup(String id) {
        return new Refusal(404, "DBS.280124", "The backup " + id + " does not exist.");
    }

    static Refusal noSuchJob(String id) {
        return new Refusal(404, "DBS.200044", "The task " + id + " does not exist.");
    }

    static Refusal noSuchSource(String id) {
        return new Refusal(404, "DBS.200013", "The original DB instance " + id + " does not exist.");
    }

    static Refusal diskTooSmall(int gigabytes) {
        return new Refusal(400, "DBS.200023", "The disk must have at least the source's " + gigabytes + " GB.");
    }

    static Refusal backupNotManual() {
        return new Refusal(400, "DBS.200004", "Only manual backups can be deleted.");
    }

    static Refusal backupNotComplete() {
        return new Refusal(409, "DBS.200011", "The backup is being taken or deleted.");
    }

    // From here on even the codes are made up, or known from elsewhere at most.

    static Refusal invalid(String field, String rule) {
        return new Refusal(400, "DBS.280001", "Parameter error: " + field + " " + rule + ".");
    }

    static Refusal otherProject() {
        return new Refusal(403, "APIGW.0302", "The caller has no access to this project.");
    }

    static Refusal noSuchApi() {
        return new Refusal(404, "APIGW.0101", "The API does not exist or has not been published in the environment.");
    }

    static Refusal signedBodyTooLarge() {
        return new Refusal(413, "APIGW.0201", "A signed request body is larger than 12 MiB; use a token.");
    }

    static Refusal bodyTooLarge() {
        return new Refusal(413, "APIGW.0201", "The request body is larger than 16 MiB.");
    }

    static Refusal throttled() {
        return new Refusal(429, "APIGW.0308", "The throttling threshold has been reached.")
                .retryAfter(Duration.ofSeconds(1));
    }

    static Refusal failed(int status) {
        return switch (status) {
            case 429 -> throttled();
            case 500 -> internal();
            case 503 -> new Refusal(503, "ServiceUnavailable", "The service is not available for the moment.");
            default -> new Refusal(status, "EmulatedFault", "The fault script of the emulator asked for this.");
        };
    }
}
