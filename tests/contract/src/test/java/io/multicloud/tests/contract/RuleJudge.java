package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.tests.contract.samples.Edge;
import io.multicloud.tests.contract.samples.Edges;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.RequestMaker;
import io.multicloud.tests.contract.sdk.UnfitException;
import java.util.List;
import java.util.Optional;

/** Requests are refused beyond the documented limits, under the name of what is wrong, and not before. */
final class RuleJudge implements Judge {

    private static final String NOWHERE = "https://localhost:1";

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        try (ServiceClient<?> client = modelled.service().client(NOWHERE)) {
            for (Edge edge : Edges.of(modelled)) {
                problem(edge, refusal(modelled, client, edge.request()))
                        .ifPresent(problem -> findings.add(
                                "rule " + edge.rule() + (edge.open() ? " on open" : " on"),
                                edge.path(),
                                edge.shown() + " " + problem));
            }
        }
        return findings.found();
    }

    private static Optional<String> problem(Edge edge, Optional<Refusal> refusal) {
        if (edge.kept()) {
            return refusal.map(one -> "is refused: " + one.words());
        }
        if (refusal.isEmpty()) {
            return Optional.of("is not refused");
        }
        return edge.fields().stream().anyMatch(refusal.get()::names)
                ? Optional.empty()
                : Optional.of("is refused under another name: " + refusal.get().words());
    }

    private static Optional<Refusal> refusal(Modelled modelled, ServiceClient<?> client, JsonNode values) {
        RequestMaker maker = new RequestMaker(modelled.service().naming());
        try {
            preview(
                    client,
                    maker.make(
                            modelled.operation().requestType(),
                            modelled.action().parameters(),
                            values));
            return Optional.empty();
        } catch (InvalidRequestException e) {
            return Optional.of(new Refusal(e.violations(), String.valueOf(e.getMessage())));
        } catch (UnfitException e) {
            return Optional.of(new Refusal(List.of(), "the type cannot hold it"));
        }
    }

    /** Why the SDK does not send a request; without violations it cannot even be made. */
    private record Refusal(List<Violation> violations, String words) {

        // An element of a list may be named with its place, or with the list alone.
        boolean names(String field) {
            return violations.isEmpty()
                    || violations.stream()
                            .map(Violation::field)
                            .anyMatch(wrong -> wrong.equals(field) || wrong.startsWith(field + "["));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The client and the request are of one service.
    private static void preview(ServiceClient client, Object request) {
        client.preview((ServiceRequest) request);
    }
}
