package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parameters of one call, checked as they are read. */
final class AliyunParameters {

    /** What every action takes. The owner and routing parameters are what the official SDK adds to every call. */
    static final Set<String> COMMON = Set.of(
            "Action",
            "Format",
            "Version",
            "AccessKeyId",
            "Signature",
            "SignatureMethod",
            "Timestamp",
            "SignatureVersion",
            "SignatureNonce",
            "SignatureType",
            "SecurityToken",
            "RegionId",
            "ResourceOwnerId",
            "ResourceOwnerAccount",
            "OwnerId",
            "OwnerAccount");

    /** What may change between two attempts of one call. */
    private static final Set<String> PER_ATTEMPT = Set.of(
            "Format",
            "AccessKeyId",
            "Signature",
            "SignatureMethod",
            "Timestamp",
            "SignatureVersion",
            "SignatureNonce",
            "SignatureType",
            "SecurityToken",
            "ClientToken");

    private final Map<String, String> values;

    AliyunParameters(Map<String, String> values) {
        this.values = values;
    }

    void allowOnly(Set<String> ofAction) {
        for (String name : values.keySet()) {
            if (!COMMON.contains(name) && !ofAction.contains(name)) {
                throw Refusals.unsupportedParameter(name);
            }
        }
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> Refusals.missing(name));
    }

    Optional<String> optional(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** Of a parameter that the documents spell in two ways: either is taken, or both when they agree. */
    Optional<String> either(String name, String spelling) {
        Optional<String> first = optional(name);
        Optional<String> second = optional(spelling);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            throw Refusals.invalid(spelling, "it contradicts " + name);
        }
        return first.or(() -> second);
    }

    Optional<String> oneOf(String name, List<String> allowed) {
        Optional<String> value = optional(name);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw Refusals.valueNotSupported(name, String.join(", ", allowed));
        }
        return value;
    }

    /** The items of a text with commas, without blanks around them; none where there is no text. */
    List<String> list(String name) {
        return optional(name).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** Of a parameter that must be there. */
    Instant time(String name) {
        return AliyunTimes.read(required(name))
                .orElseThrow(() -> Refusals.malformed(name, "a time in the form yyyy-MM-ddTHH:mm:ssZ"));
    }

    /** Of a parameter whose range the rules have checked. */
    Optional<Integer> number(String name) {
        return optional(name).map(Integer::valueOf);
    }

    Optional<Integer> positive(String name) {
        Optional<String> value = optional(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw Refusals.malformed(name, "a whole number greater than 0");
    }

    ObjectNode tree() {
        ObjectNode tree = Json.object();
        values.forEach(tree::put);
        return tree;
    }

    Map<String, String> identity() {
        Map<String, String> identity = new TreeMap<>(values);
        identity.keySet().removeAll(PER_ATTEMPT);
        return identity;
    }
}
