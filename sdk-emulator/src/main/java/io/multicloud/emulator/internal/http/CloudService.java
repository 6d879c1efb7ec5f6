package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cloud. It answers every request, also one that meets a fault of the emulator itself, and never throws. */
public interface CloudService {

    Provider provider();

    /** The documented action that a request names, without a look at who sent it. */
    @Nullable
    String action(RawRequest request);

    Answer serve(RawRequest request);

    /** An error in the form that the sender of this request expects; the request is not carried out. */
    Answer refuse(RawRequest request, Refusal refusal);

    Refusal throttled();

    /** The error that goes with a status. */
    Refusal failed(int status);

    /** What exists now, in all accounts. */
    List<EmulatedInstance> instances();
}
