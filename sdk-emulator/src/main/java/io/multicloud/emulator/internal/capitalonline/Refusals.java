package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.catalog.Violation;
import io.multicloud.emulator.internal.http.Refusal;

/** The errors of this cloud: first the documented codes, then the guesses. */
final class Refusals {

    private Refusals() {}

    static Refusal missing(String argument) {
        return new Refusal(400, "ArgMissing", "The required argument " + argument + " is missing.");
    }

    static Refusal invalid(String argument, String rule) {
        return new Refusal(400, "InvalidParameter", "The argument " + argument + " must be " + rule + ".");
    }

    static Refusal broken(Violation violation) {
        return violation.isMissing()
                ? missing(violation.parameter())
                : new Refusal(
                        400,
                        "InvalidParameter",
                        "The argument " + violation.parameter() + " must " + violation.words() + ".");
    }

    static Refusal unknownAction() {
        return new Refusal(400, "UnsupportedOperation", "There is no such action at this path.");
    }

    static Refusal httpMethod(String action, String method) {
        return new Refusal(400, "UnsupportedOperation", "The action " + action + " takes " + method + " only.");
    }

    static Refusal unsupported(String text) {
        return new Refusal(400, "UnsupportedOperation", text);
    }

    static Refusal diskSize(DiskKind kind) {
        return invalid(
                "DiskValue",
                "such that the disk has " + kind.min() + " to " + kind.max() + " GB in steps of " + kind.step());
    }

    static Refusal noInstance() {
        return notFound("The instance does not exist.");
    }

    static Refusal noBackup() {
        return notFound("The backup does not exist.");
    }

    static Refusal noAccount() {
        return notFound("The account does not exist.");
    }

    static Refusal noDatabase(String name) {
        return notFound("The database " + name + " does not exist.");
    }

    static Refusal noTask() {
        return notFound("The job does not exist.");
    }

    static Refusal malformedTask() {
        return new Refusal(400, "InvalidTaskID.Malformed", "The TaskId is not well-formed.");
    }

    private static Refusal notFound(String text) {
        return new Refusal(404, "ResourceNotFound", text);
    }

    static Refusal inUse() {
        return new Refusal(409, "ResourceInUse", "Another job holds the instance.");
    }

    static Refusal internal() {
        return new Refusal(500, "InternalError", "Internal error of the service.");
    }

    /** The status is a guess. */
    static Refusal bodyTooLarge() {
        return new Refusal(413, "InvalidParameter", "The request body is larger than 16 MiB.");
    }

    // From here on everything is a guess: the provider documents no error of authentication at all. The codes are
    // those of Aliyun, whose scheme this one follows; the statuses are what HTTP offers for the purpose.

    static Refusal unknownKey() {
        return new Refusal(401, "InvalidAccessKeyId.NotFound", "The access key does not exist.");
    }

    static Refusal signature() {
        return new Refusal(401, "SignatureDoesNotMatch", "The signature does not match.");
    }

    static Refusal timestampFormat() {
        return new Refusal(400, "InvalidTimestamp.Format", "The Timestamp must have the form yyyy-MM-ddTHH:mm:ssZ.");
    }

    static Refusal timestampExpired() {
        return new Refusal(400, "InvalidTimestamp.Expired", "The Timestamp is more than 15 minutes off.");
    }

    static Refusal nonceUsed() {
        return new Refusal(400, "SignatureNonceUsed", "The SignatureNonce was used before.");
    }

    static Refusal throttled() {
        return new Refusal(429, "Throttling", "Request was denied due to request throttling.");
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
