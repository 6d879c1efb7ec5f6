package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.samples.SampleAnswer;
import io.multicloud.tests.contract.samples.SampleRequest;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.RequestMaker;
import java.util.List;

/** An answer with every field, in each way it can be named: all values are in the typed answer. */
final class AnswerJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        judge(findings, modelled, cloud, SampleAnswer.of(modelled));
        judge(findings, modelled, cloud, SampleAnswer.ofOtherNames(modelled));
        return findings.found();
    }

    private static void judge(Findings findings, Modelled modelled, Cloud cloud, SampleAnswer answer) {
        JsonNode body = answer.body();
        Object typed = answerTo(modelled, cloud, Cloud.Answer.json(modelled, answer.headers(), body.toString()));
        Leaves.compare(body, typed, modelled.service().naming())
                .lost
                .forEach(lost -> findings.add("read", lost.path(), lost.detail()));
        for (Member field : modelled.action().fields()) {
            String sent = answer.headers().get(field.name());
            Component.of(typed.getClass(), modelled.service().naming(), field)
                    .filter(component -> sent != null && !Leaves.isSame(sent, component.valueIn(typed)))
                    .ifPresent(component -> findings.add("read", field.path(), "the header got lost"));
        }
    }

    static Object answerTo(Modelled modelled, Cloud cloud, Cloud.Answer answer) {
        List<Member> parameters = modelled.action().parameters();
        Object request = new RequestMaker(modelled.service().naming())
                .make(modelled.operation().requestType(), parameters, SampleRequest.full(parameters));
        return cloud.exchange(modelled, request, answer).answer();
    }
}
