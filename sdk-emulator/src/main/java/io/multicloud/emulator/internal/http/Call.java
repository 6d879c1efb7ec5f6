package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.Fault;
import io.multicloud.emulator.JournalEntry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call and the ways it can go. Each is in the journal before anything of it can be seen from outside. */
record Call(
        CloudService service,
        RawRequest request,
        @Nullable String action,
        @Nullable Fault fault,
        Journal journal) {

    /** Carries the call out. */
    Answer work() {
        return noted(service.serve(request));
    }

    /** Ends the call before it is carried out. */
    void giveUp() {
        journal.add(new JournalEntry(service.provider(), action, request.method(), 0, null, fault, null));
    }

    /** Answers with the fault's error instead. */
    Answer refuse() {
        boolean throttled = fault == null || fault.kind() == Fault.Kind.THROTTLED;
        Refusal refusal = throttled ? service.throttled() : service.failed(fault.status());
        Duration wait = fault == null ? null : fault.time();
        return noted(service.refuse(request, wait == null ? refusal : refusal.retryAfter(wait)));
    }

    Answer html() {
        int status = fault == null ? 502 : fault.status();
        journal.add(new JournalEntry(service.provider(), action, request.method(), status, null, fault, null));
        return Answer.text(status, "text/html", Distortion.html(status));
    }

    Duration latency() {
        Duration time = fault == null ? null : fault.time();
        return time == null ? Duration.ZERO : time;
    }

    private Answer noted(Answer answer) {
        journal.add(new JournalEntry(
                service.provider(),
                answer.action(),
                request.method(),
                answer.status(),
                answer.errorCode(),
                fault,
                answer.explanation()));
        return answer;
    }
}
