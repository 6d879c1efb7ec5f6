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
    Answer refuse(Fault instead) {
        Refusal refusal =
                instead.kind() == Fault.Kind.THROTTLED ? service.throttled() : service.failed(instead.status());
        Duration wait = instead.time();
        return noted(service.refuse(request, wait == null ? refusal : refusal.retryAfter(wait)));
    }

    /** Answers with a page that is not the cloud's. */
    Answer html(int status) {
        return noted(Answer.text(status, "text/html", Distortion.html(status)));
    }

    private Answer noted(Answer answer) {
        journal.add(new JournalEntry(
                service.provider(),
                answer.action() == null ? action : answer.action(),
                request.method(),
                answer.status(),
                answer.errorCode(),
                fault,
                answer.explanation()));
        return answer;
    }
}
