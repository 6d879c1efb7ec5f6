package io.multicloud.emulator.internal.state;

/** An object with an id and a life. */
public interface Living {

    String id();

    Life life();
}
