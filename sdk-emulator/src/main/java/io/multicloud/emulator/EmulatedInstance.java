package io.multicloud.emulator;

/**
 * A database instance as the emulator holds it, read without a call. More components may come.
 *
 * @param id the id of the instance
 * @param name the name it was given, or an empty text when it was given none
 * @param status its status at this moment, in the provider's own words
 */
public record EmulatedInstance(String id, String name, String status) {}
