package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.Provider;

/** One cloud. It answers every request, also one that meets a fault of the emulator itself, and never throws. */
public interface CloudService {

    Provider provider();

    Answer serve(RawRequest request);
}
