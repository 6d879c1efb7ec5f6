package io.multicloud.emulator;

import org.jspecify.annotations.Nullable;

/**
 * One call that reached the emulator. It never holds a secret. More components may come.
 *
 * @param provider the cloud that was called
 * @param action the documented name of the action, or null when the request named none
 * @param method the HTTP method of the request
 * @param status the HTTP status of the answer, also of one that a fault kept back; 0 when a fault ended the call before
 *     it was processed
 * @param errorCode the provider's error code, or null when the call succeeded or was not answered
 * @param fault the fault that was played, or null
 * @param explanation why a signature did not match, or null: first the canonical text that the emulator computed, then
 *     what it received, with passwords, tokens and signatures masked. It holds the other parameters
 */
public record JournalEntry(
        Provider provider,
        @Nullable String action,
        String method,
        int status,
        @Nullable String errorCode,
        @Nullable Fault fault,
        @Nullable String explanation) {

    /**
     * Makes the entry of a call without fault and explanation.
     *
     * @param provider the cloud that was called
     * @param action the documented name of the action, or null
     * @param method the HTTP method of the request
     * @param status the HTTP status of the answer
     * @param errorCode the provider's error code, or null
     */
    public JournalEntry(
            Provider provider, @Nullable String action, String method, int status, @Nullable String errorCode) {
        this(provider, action, method, status, errorCode, null, null);
    }
}
