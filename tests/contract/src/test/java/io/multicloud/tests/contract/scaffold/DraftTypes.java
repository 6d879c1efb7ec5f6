package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.OpenEnum;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.scaffold.JavaType.Kind;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Service;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds types for components, and drafts those that are not there yet. */
final class DraftTypes {

    private final Service service;
    private final Action action;
    private final Map<String, String> shapes = new HashMap<>();
    private final Map<String, String> drafts = new LinkedHashMap<>();

    DraftTypes(Service service, Action action) {
        this.service = service;
        this.action = action;
    }

    /** Names to texts of the types that were drafted on the way. */
    Map<String, String> drafts() {
        return drafts;
    }

    JavaType of(Part part, String owner, RecordDraft.Role role, Imports imports) {
        Member member = part.member();
        if (member.list()) {
            imports.use("java.util.List");
        }
        if (!part.parts().isEmpty()) {
            return new JavaType(Kind.RECORD, recordOf(part, owner, role), member.list());
        }
        if (member.isSecret()) {
            return new JavaType(Kind.SECRET, imports.use("io.multicloud.core.Secret"), member.list());
        }
        if (isEnum(member)) {
            return new JavaType(Kind.ENUM, enumOf(part, owner), member.list());
        }
        return plain(member, imports);
    }

    private JavaType plain(Member member, Imports imports) {
        if (member.type().startsWith("map<")) {
            return new JavaType(Kind.MAP, imports.use("java.util.Map") + "<String, String>", member.list());
        }
        return switch (member.type()) {
            case "string" ->
                isNumber(member) ? whole("Integer", member) : new JavaType(Kind.TEXT, "String", member.list());
            case "integer" -> whole("Integer", member);
            case "long" -> whole("Long", member);
            case "number" -> new JavaType(Kind.DECIMAL, imports.use("java.math.BigDecimal"), member.list());
            case "boolean" -> new JavaType(Kind.FLAG, "Boolean", member.list());
            case "datetime" -> new JavaType(Kind.TIME, imports.use("java.time." + time(member)), member.list());
            case "date" -> new JavaType(Kind.TIME, imports.use("java.time.LocalDate"), member.list());
            default -> new JavaType(Kind.MAP, imports.use("java.util.Map") + "<String, Object>", member.list());
        };
    }

    private static JavaType whole(String name, Member member) {
        return new JavaType(Kind.WHOLE, name, member.list());
    }

    private static boolean isNumber(Member member) {
        return member.rules().has("min") || member.rules().has("max");
    }

    // Where the zone is known by the form or by the provider.
    private String time(Member member) {
        return switch (member.rules().path("format").asText()) {
            case "utc-seconds" -> "Instant";
            case "offset-seconds" -> "OffsetDateTime";
            case "local-seconds" -> "LocalDateTime";
            default ->
                switch (service.toString().replaceFirst("-.*", "")) {
                    case "aliyun" -> "Instant";
                    case "huawei" -> "OffsetDateTime";
                    default -> "LocalDateTime";
                };
        };
    }

    private static boolean isEnum(Member member) {
        JsonNode values = member.facts().path("enum");
        return member.type().equals("string") && values.path(0).isTextual() && !member.isCommaSeparated();
    }

    private String recordOf(Part part, String owner, RecordDraft.Role role) {
        String name = Names.ofRecord(action, part.member());
        if (!isFree(name, part)) {
            name = owner.replaceFirst("(Request|Response)$", "") + name;
        }
        shapes.put(name, part.shape());
        if (!isThere(name, part, role) && !drafts.containsKey(name)) {
            drafts.put(name, "");
            drafts.put(name, new RecordDraft(service, action, this).text(name, part.parts(), role, part.member()));
        }
        return name;
    }

    private boolean isFree(String name, Part part) {
        return shapes.getOrDefault(name, part.shape()).equals(part.shape()) && !isEnumOfTheSdk(name);
    }

    private boolean isEnumOfTheSdk(String name) {
        return existing(name).filter(OpenEnum.class::isAssignableFrom).isPresent();
    }

    // A record of the SDK will do if it has all that is documented, and checks itself where it is sent.
    private boolean isThere(String name, Part part, RecordDraft.Role role) {
        return existing(name)
                .filter(type -> !role.isSent() || hasCheck(type))
                .filter(type -> Part.of(part.member().members()).stream()
                        .allMatch(below -> Component.of(type, service.naming(), below.member())
                                .filter(component -> component.name().equals(below.name()))
                                .isPresent()))
                .isPresent();
    }

    private static boolean hasCheck(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("check"));
    }

    private String enumOf(Part part, String owner) {
        String name = Names.ofEnum(action, owner, part.member());
        List<String> values = EnumDraft.values(part.member());
        if (existing(name).filter(type -> !EnumDraft.hasAll(type, values)).isPresent()
                || !shapes.getOrDefault(name, values.toString()).equals(values.toString())) {
            name = owner.replaceFirst("(Request|Response)$", "") + name;
        }
        shapes.put(name, values.toString());
        if (existing(name).isEmpty()) {
            drafts.putIfAbsent(name, EnumDraft.text(service.modelPackage(), name, part.member()));
        }
        return name;
    }

    private Optional<Class<?>> existing(String name) {
        return service.type("model." + name);
    }
}
