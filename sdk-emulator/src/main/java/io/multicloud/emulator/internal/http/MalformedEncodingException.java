package io.multicloud.emulator.internal.http;

/** A path, query or form that is not properly percent-encoded. */
public final class MalformedEncodingException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedEncodingException(String found) {
        super("The request holds " + found);
    }
}
