package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.catalog.Violation;
import io.multicloud.emulator.internal.http.Refusal;

/**
 * The errors of calls and parameters; {@link StateRefusals} has those of objects. All codes are documented, by the
 * product's tables or by the gateway's; what is a guess is said beside it.
 */
final class Refusals {

    private Refusals() {}

    static Refusal missing(String parameter) {
        return new Refusal(
                400, "MissingParameter", "The input parameter " + parameter + " that is mandatory is not supplied.");
    }

    static Refusal broken(Violation violation) {
        String parameter = violation.parameter();
        if (violation.isMissing()) {
            return missing(parameter);
        }
        if (violation.rule().equals("after")) {
            return timesInWrongOrder(parameter);
        }
        String kind = violation.rule().equals("enum") ? ".ValueNotSupported" : ".Malformed";
        return new Refusal(
                400, "Invalid" + parameter + kind, "The parameter " + parameter + " must " + violation.words() + ".");
    }

    static Refusal timesInWrongOrder(String end) {
        return new Refusal(
                400, "InvalidStartTimeAndEndTime.Malformed", "The parameter " + end + " must be later than the start.");
    }

    static Refusal invalid(String parameter, String reason) {
        return new Refusal(400, "InvalidParameter", "The parameter " + parameter + " is invalid: " + reason + ".");
    }

    static Refusal malformed(String parameter, String rule) {
        return new Refusal(
                400, "Invalid" + parameter + ".Malformed", "The parameter " + parameter + " must be " + rule + ".");
    }

    static Refusal valueNotSupported(String parameter, String allowed) {
        return new Refusal(
                400,
                "Invalid" + parameter + ".ValueNotSupported",
                "The parameter " + parameter + " must be one of " + allowed + ".");
    }

    static Refusal unsupportedParameter(String parameter) {
        return new Refusal(400, "UnsupportedParameter", "The parameter " + parameter + " is not supported.");
    }

    static Refusal twoOwners() {
        return new Refusal(400, "InvalidOwner", "Only one of OwnerId and OwnerAccount is allowed.");
    }

    static Refusal unknownAction() {
        return new Refusal(403, "InvalidAction", "This specified action is not valid.");
    }

    static Refusal httpMethod(String method) {
        return new Refusal(403, "UnsupportedHTTPMethod", "The HTTP method " + method + " is not supported.");
    }

    static Refusal needsHttps() {
        return new Refusal(400, "InvalidProtocol.NeedSsl", "This action must be called over HTTPS.");
    }

    /** The status is a guess. */
    static Refusal bodyTooLarge() {
        return new Refusal(413, "InvalidParameter", "The request body is larger than 16 MiB.");
    }

    static Refusal unknownKey() {
        return new Refusal(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
    }

    static Refusal incompleteSignature(String parameter, String value) {
        return new Refusal(400, "IncompleteSignature", "The parameter " + parameter + " must be " + value + ".");
    }

    static Refusal noTimestamp() {
        return new Refusal(400, "IllegalTimestamp", "The input parameter Timestamp that is mandatory is not supplied.");
    }

    static Refusal timestampFormat() {
        return new Refusal(
                400,
                "InvalidTimeStamp.Format",
                "Specified time stamp or date value is not well formatted; use yyyy-MM-ddTHH:mm:ssZ.");
    }

    static Refusal timestampExpired() {
        return new Refusal(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
    }

    static Refusal signature(String stringToSign) {
        return new Refusal(
                400,
                "SignatureDoesNotMatch",
                "Specified signature is not matched with our calculation. server string to sign is:" + stringToSign);
    }

    static Refusal nonceUsed() {
        return new Refusal(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
    }

    /** Known of other products; here the code is a guess. */
    static Refusal wrongSecurityToken() {
        return new Refusal(
                400,
                "InvalidSecurityToken.MismatchWithAccessKey",
                "Specified SecurityToken does not belong to the access key.");
    }

    static Refusal missingSecurityToken() {
        return new Refusal(400, "MissingSecurityToken", "SecurityToken is mandatory for this temporary access key.");
    }

    static Refusal tokenMismatch() {
        return new Refusal(
                400, "IdempotentParameterMismatch", "The ClientToken was used before with other parameters.");
    }

    static Refusal internal() {
        return new Refusal(500, "InternalError", "The request processing has failed due to some unknown error.");
    }

    static Refusal throttled() {
        return new Refusal(400, "Throttling", "Request was denied due to request throttling.");
    }

    /** But for 500 and 503 the code is the emulator's own. */
    static Refusal failed(int status) {
        return switch (status) {
            case 500 -> internal();
            case 503 ->
                new Refusal(
                        503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server.");
            default -> new Refusal(status, "EmulatedFault", "The fault script of the emulator asked for this.");
        };
    }
}
