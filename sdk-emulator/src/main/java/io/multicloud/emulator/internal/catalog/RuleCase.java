package io.multicloud.emulator.internal.catalog;

/**
 * Rules that hold beside the others in one case.
 *
 * @param parameter the one beside it that decides
 * @param value the value with which they hold
 */
record RuleCase(String parameter, String value, Rules rules) {}
