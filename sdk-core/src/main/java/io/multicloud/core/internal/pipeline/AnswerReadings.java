package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.json.Drifts;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.json.MemberWatch;
import io.multicloud.core.internal.json.WatchedMembers;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads answers. Where the status says success the record is read and the members that may say otherwise are noted on
 * the way, since nearly all answers are what they promise and a second pass would cost a third more. A failure that
 * hides in such an answer costs a record that nobody gets.
 */
final class AnswerReadings {

    private final JsonCodec codec;
    private final AnswerParsers parsers;
    private final WatchedMembers watched;
    private final DriftReport report;

    AnswerReadings(PipelineConfig config, DriftReport report) {
        this.codec = config.codec();
        this.parsers = new AnswerParsers(config);
        this.watched = WatchedMembers.of(config.service().errors().fields());
        this.report = report;
    }

    /** Reads an answer; fails over text that is no object to its end. */
    AnswerReading read(Invocation invocation, HttpAnswer http, AnswerText text) {
        try {
            return isSuccess(http) ? success(invocation, http, text) : members(text);
        } catch (IOException e) {
            if (!text.isUsual()) {
                throw Unreadable.answer(invocation, http, text.get());
            }
        }
        // Bytes that are not quite UTF-8 stop a parser of bytes; a text has replacements in their place.
        text.notUsual();
        return read(invocation, http, text);
    }

    private AnswerReading success(Invocation invocation, HttpAnswer http, AnswerText text) throws IOException {
        Operation<?, ?> operation = invocation.operation();
        Set<String> headers = operation.responseHeaders();
        Drifts drifts = report.isWanted(invocation) ? new Drifts(operation, parsers.isXml(text)) : null;
        try (MemberWatch json = watched.watch(parsers.parser(text, headers, http::header))) {
            Object read = codec.read(json, operation.responseType(), drifts);
            return new AnswerReading(json.toEnd(), read, drifts == null ? List.of() : drifts.found());
        }
    }

    private AnswerReading members(AnswerText text) throws IOException {
        try (MemberWatch json = watched.watch(parsers.parser(text))) {
            return AnswerReading.of(json.toEnd());
        }
    }

    private static boolean isSuccess(HttpAnswer http) {
        return http.status() >= 200 && http.status() < 300;
    }
}
