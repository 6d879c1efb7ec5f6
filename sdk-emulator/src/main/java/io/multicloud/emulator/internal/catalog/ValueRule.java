package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/**
 * A rule that looks at one value alone.
 *
 * @param key its key in the catalog
 * @param limit what stands there
 * @param words what a value must do, to come after "must"
 * @param allows whether a value of the parameter's type keeps it
 */
record ValueRule(String key, JsonNode limit, String words, Predicate<JsonNode> allows) {}
