package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a document shows in JSON and in XML becomes equal records, save where it shows different values. */
class ExamplePairsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Cloud.server();

    private static final Cloud CLOUD = Cloud.on(SERVER);

    @Test
    void both_formats_of_every_example_become_equal_records_but_for_what_is_listed() {
        List<String> different = new ArrayList<>();
        int pairs = 0;
        for (Modelled modelled : Judges.modelled().toList()) {
            List<String> xml = modelled.action().exampleAnswersInXml();
            for (int i = 0; i < xml.size(); i++) {
                JsonNode json = modelled.action().exampleAnswers().get(i);
                Object fromJson =
                        AnswerJudge.answerTo(modelled, CLOUD, Cloud.Answer.json(modelled, Map.of(), json.toString()));
                Object fromXml = AnswerJudge.answerTo(modelled, CLOUD, Cloud.Answer.xml(modelled, xml.get(i)));
                new TreeSet<>(RecordPaths.different(fromJson, fromXml))
                        .forEach(path -> different.add(modelled.action() + " | " + path));
                pairs++;
            }
        }

        assertThat(pairs).isGreaterThanOrEqualTo(28);
        assertThat(different)
                .containsExactlyInAnyOrderElementsOf(Listed.read("pairs.txt").stream()
                        .map(line -> line.where() + " | " + line.what())
                        .toList());
    }
}
