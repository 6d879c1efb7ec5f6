package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.samples.SampleAnswer;
import io.multicloud.tests.contract.samples.SampleRequest;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.RequestMaker;
import io.multicloud.tests.contract.sdk.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A request with every parameter: each is sent in its place, under its name and with its value, and nothing else is. */
final class SentJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        List<Member> parameters = modelled.action().parameters();
        ObjectNode values = SampleRequest.full(parameters);
        SampleAnswer answer = SampleAnswer.of(modelled);
        Object request = new RequestMaker(modelled.service().naming())
                .make(modelled.operation().requestType(), parameters, values);
        Sent sent = cloud.exchange(
                        modelled,
                        request,
                        Cloud.Answer.json(
                                modelled, answer.headers(), answer.body().toString()))
                .sent();
        findings.differs("sent", "method", modelled.action().method(), sent.method());
        for (Member parameter : parameters) {
            if (ParameterJudge.isCovered(modelled, parameter)) {
                covered(findings, parameter, sent.value(parameter));
            } else {
                Values.compare(parameter, values.path(parameter.name()), sent.value(parameter))
                        .forEach(difference -> findings.add("sent", difference.path(), difference.detail()));
            }
        }
        common(findings, modelled, sent);
        undocumented(modelled, sent).forEach(name -> findings.add("sent", name, "it is not documented"));
        return findings.found();
    }

    // What is there without the caller's doing.
    private static void covered(Findings findings, Member parameter, JsonNode sent) {
        if (parameter.mustBeThere() && sent.isMissingNode()) {
            findings.add("sent", parameter.path(), "it is required and was not sent");
        }
        JsonNode values = parameter.rules().path("enum");
        if (!sent.isMissingNode()
                && !values.isMissingNode()
                && !Values.texts(values).contains(sent.asText())) {
            findings.add("sent", parameter.path(), sent + " is none of " + values);
        }
    }

    private static void common(Findings findings, Modelled modelled, Sent sent) {
        modelled.service().catalog().common().stream()
                .filter(parameter -> !isOwn(modelled, parameter))
                .forEach(parameter -> covered(findings, parameter, sent.value(parameter)));
    }

    private static boolean isOwn(Modelled modelled, Member common) {
        return modelled.action().parameters().stream()
                .anyMatch(own -> own.names().contains(common.name()));
    }

    private static Set<String> undocumented(Modelled modelled, Sent sent) {
        Set<String> names = new TreeSet<>();
        sent.values().path("query").fieldNames().forEachRemaining(names::add);
        sent.values().path("body").fieldNames().forEachRemaining(names::add);
        List<Member> documented = new ArrayList<>(modelled.action().parameters());
        documented.addAll(modelled.service().catalog().common());
        documented.forEach(parameter -> names.remove(parameter.wireName()));
        return names;
    }
}
