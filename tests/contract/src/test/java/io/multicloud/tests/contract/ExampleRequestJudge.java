package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.samples.ExampleRequest;
import io.multicloud.tests.contract.samples.SampleAnswer;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.RequestMaker;
import io.multicloud.tests.contract.sdk.Sent;
import java.util.List;

/** The documented requests: each can be made, and what the document gives is sent. */
final class ExampleRequestJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        List<JsonNode> requests = modelled.action().exampleRequests();
        for (int i = 0; i < requests.size(); i++) {
            judge(findings, modelled, cloud, "example request " + (i + 1), requests.get(i));
        }
        return findings.found();
    }

    private static void judge(Findings findings, Modelled modelled, Cloud cloud, String what, JsonNode request) {
        ExampleRequest example = ExampleRequest.of(modelled.action(), request);
        example.undocumented().forEach(name -> findings.add(what, name, "it is not documented"));
        try {
            Sent sent = send(modelled, cloud, example);
            for (Member parameter : modelled.action().parameters()) {
                if (example.given().has(parameter.name()) && !ParameterJudge.isCovered(modelled, parameter)) {
                    Values.compareTexts(parameter, example.given().path(parameter.name()), sent.value(parameter))
                            .forEach(difference -> findings.add(what, difference.path(), difference.detail()));
                }
            }
        } catch (InvalidRequestException e) {
            findings.add(what, "", String.valueOf(e.getMessage()));
        }
    }

    private static Sent send(Modelled modelled, Cloud cloud, ExampleRequest example) {
        Object request = new RequestMaker(modelled.service().naming())
                .make(modelled.operation().requestType(), modelled.action().parameters(), example.whole());
        SampleAnswer answer = SampleAnswer.of(modelled);
        return cloud.exchange(
                        modelled,
                        request,
                        Cloud.Answer.json(
                                modelled, answer.headers(), answer.body().toString()))
                .sent();
    }
}
