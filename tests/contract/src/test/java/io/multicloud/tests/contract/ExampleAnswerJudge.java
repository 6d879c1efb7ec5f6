package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.error.ServiceException;
import io.multicloud.tests.contract.samples.SampleAnswer;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.List;

/** The documented answers: every value of theirs is in the typed answer. */
final class ExampleAnswerJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        List<JsonNode> answers = modelled.action().exampleAnswers();
        for (int i = 0; i < answers.size(); i++) {
            compare(
                    findings,
                    modelled,
                    cloud,
                    "example answer " + (i + 1),
                    answers.get(i),
                    Cloud.Answer.json(
                            modelled,
                            SampleAnswer.of(modelled).headers(),
                            answers.get(i).toString()));
        }
        List<String> xml = modelled.action().exampleAnswersInXml();
        for (int i = 0; i < xml.size(); i++) {
            compare(
                    findings,
                    modelled,
                    cloud,
                    "example answer in XML " + (i + 1),
                    XmlTree.read(xml.get(i)),
                    Cloud.Answer.xml(modelled, xml.get(i)));
        }
        return findings.found();
    }

    private static void compare(
            Findings findings, Modelled modelled, Cloud cloud, String what, JsonNode tree, Cloud.Answer answer) {
        Object typed;
        try {
            typed = AnswerJudge.answerTo(modelled, cloud, answer);
        } catch (ServiceException e) {
            findings.add(what, "is refused", e.getMessage());
            return;
        }
        Leaves.compare(tree, typed, modelled.service().naming())
                .lost
                .forEach(lost -> findings.add(what, lost.path(), lost.detail()));
    }
}
