package io.multicloud.emulator;

import org.jspecify.annotations.Nullable;

/**
 * One call that the emulator has answered. It holds neither parameters nor secrets.
 *
 * @param provider the cloud that answered
 * @param action the documented name of the action, or null when the request named none
 * @param method the HTTP method of the request
 * @param status the HTTP status of the answer
 * @param errorCode the provider's error code, or null when the call succeeded
 */
public record JournalEntry(
        Provider provider,
        @Nullable String action,
        String method,
        int status,
        @Nullable String errorCode) {}
