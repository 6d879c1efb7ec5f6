package io.multicloud.emulator.internal.catalog;

/**
 * A rule that a request breaks. It holds nothing of the value.
 *
 * @param parameter where: {@code tags[0].key}
 * @param rule the rule's key in the catalog, {@code required}, or {@code type}
 * @param words what the value must do, to come after "must"
 */
public record Violation(String parameter, String rule, String words) {

    public boolean isMissing() {
        return rule.equals("required") || rule.equals("requiredWhen");
    }
}
