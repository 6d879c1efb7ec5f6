package io.multicloud.emulator.internal.http;

/** The bytes of a body, which nobody changes. */
public final class Content {

    static final Content EMPTY = new Content(new byte[0]);

    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }
}
