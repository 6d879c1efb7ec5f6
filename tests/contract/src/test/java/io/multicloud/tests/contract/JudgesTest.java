package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A judge that sees nothing is none: each finds what was changed in a copy of the catalog. */
class JudgesTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Cloud.server();

    private static final String CREATE = "aliyun-hybriddb.CreateInstance";
    private static final String LIST = "aliyun-hybriddb.DescribeInstances";
    private static final String CREATE_FLEXUS = "huawei-flexus-rds.CreateInstance";

    @Test
    void other_facts_of_an_action() {
        Judge judge = new DescriptorJudge();
        assertThat(findings(
                        judge,
                        LIST,
                        facts -> facts.withObject("/http").put("method", "PUT").put("path", "/x")))
                .containsExactly("method GET", "path /");
        assertThat(findings(judge, LIST, facts -> facts.putArray("success").add(202)))
                .containsExactly("status 200");
        assertThat(findings(judge, LIST, facts -> facts.put("readOnly", false))).containsExactly("effect READ");
        assertThat(findings(judge, LIST, facts -> facts.put("httpsOnly", true))).containsExactly("https-only false");
        assertThat(findings(judge, CREATE, facts -> facts.remove("idempotencyToken")))
                .containsExactly("effect TOKEN", "token query ClientToken");
    }

    @Test
    void methods_of_another_name() {
        assertThat(findings(new FacadeJudge(), LIST, facts -> facts.put("name", "DescribeDBs")))
                .containsExactly("method describeDbs", "method describeDbs");
    }

    @Test
    void parameters_without_a_component_or_of_another_type() {
        Judge judge = new ParameterJudge();
        assertThat(findings(
                        judge,
                        LIST,
                        facts ->
                                parameters(facts).addObject().put("name", "New").put("type", "string")))
                .containsExactly("parameter New");
        assertThat(findings(judge, LIST, facts -> parameter(facts, "PageSize").put("type", "boolean")))
                .containsExactly("type of parameter PageSize");
        assertThat(findings(judge, LIST, facts -> parameter(facts, "InstanceId").put("secret", true)))
                .containsExactly("secret parameter InstanceId");
        assertThat(findings(
                        judge,
                        LIST,
                        facts -> parameter(facts, "InstanceId")
                                .put("name", "InstanceID_No")
                                .putArray("aliases")
                                .add("InstanceId")))
                .containsExactly("name of parameter InstanceID_No");
    }

    @Test
    void parameters_that_go_elsewhere_or_as_something_else_or_are_in_no_document() {
        Judge judge = new SentJudge();
        assertThat(findings(judge, LIST, facts -> parameter(facts, "InstanceId").put("in", "header")))
                .containsExactly("sent InstanceId");
        assertThat(findings(judge, CREATE, facts -> parameter(facts, "PayType").put("wireName", "PayType")))
                .contains("sent PayType", "sent ChargeType");
        assertThat(findings(
                        judge, CREATE_FLEXUS, facts -> parameter(facts, "port").put("type", "integer")))
                .containsExactly("sent port");
        assertThat(findings(
                        judge,
                        CREATE_FLEXUS,
                        facts -> parameters(facts).remove(parameters(facts).size() - 1)))
                .containsExactly("sent is_flexus");
        assertThat(findings(
                        judge,
                        CREATE_FLEXUS,
                        facts -> parameter(facts, "is_flexus")
                                .withObject("/rules")
                                .putArray("enum")
                                .add(false)))
                .containsExactly("sent is_flexus");
    }

    @Test
    void fields_without_a_component_or_of_another_type() {
        Judge judge = new FieldJudge();
        assertThat(findings(judge, LIST, facts -> field(facts, "Instances.Instance[].New", "string")))
                .containsExactly("field Instances.Instance[].New");
        assertThat(findings(judge, LIST, facts -> field(facts, "TotalCount", "long")))
                .containsExactly("type of field TotalCount");
        assertThat(findings(judge, LIST, facts -> field(facts, "Instances", "object")))
                .contains("type of field Instances");
    }

    @Test
    void fields_that_are_not_read() {
        assertThat(findings(new AnswerJudge(), LIST, facts -> field(facts, "Instances.Instance[].New", "string")))
                .contains("read Instances.Instance[].New");
    }

    @Test
    void values_of_examples_that_are_not_read_or_not_sent() {
        assertThat(findings(
                        new ExampleAnswerJudge(),
                        LIST,
                        facts -> facts.withObject("/examples/responses/0")
                                .put("TotalCount", "many")
                                .put("xml", "in JSON")))
                .containsExactly("example answer 1 TotalCount", "example answer 1 xml");
        assertThat(findings(
                        new ExampleAnswerJudge(),
                        LIST,
                        facts -> facts.withObject("/examples")
                                .put("xml", "<AnyResponse><PageNumber>1</PageNumber><New>x</New></AnyResponse>")))
                .containsExactly("example answer in XML 1 New");
        assertThat(findings(
                        new ExampleRequestJudge(),
                        LIST,
                        facts -> facts.withObject("/examples/requests/0")
                                .put("New", "x")
                                .put("PageSize", 11)))
                .containsExactly("example request 1 New", "example request 1 ");
    }

    @Test
    void limits_that_are_not_those_of_the_request() {
        Judge judge = new RuleJudge();
        List<String> asItIs = findings(judge, LIST, facts -> {});
        assertThat(asItIs).containsOnly("rule enum on open ChargeType");
        assertThat(more(
                        asItIs,
                        findings(
                                judge, LIST, facts -> rules(facts, "PageNumber").put("min", 2))))
                .containsExactly("rule min on PageNumber");
        assertThat(more(
                        asItIs,
                        findings(
                                judge, LIST, facts -> rules(facts, "PageNumber").remove("min"))))
                .containsOnly("rule free on PageNumber");
        assertThat(more(
                        asItIs,
                        findings(
                                judge,
                                LIST,
                                facts -> rules(facts, "PageSize")
                                        .putArray("enum")
                                        .add(10)
                                        .add(30))))
                .isEmpty();
        assertThat(more(
                        asItIs,
                        findings(
                                judge,
                                LIST,
                                facts -> rules(facts, "PageSize")
                                        .putArray("enum")
                                        .add(10)
                                        .add(31))))
                .containsExactly("rule enum on PageSize");
        assertThat(more(
                        asItIs,
                        findings(
                                judge,
                                LIST,
                                facts -> parameter(facts, "InstanceId").put("required", true))))
                .containsExactly("rule required on InstanceId");
        assertThat(more(
                        asItIs,
                        findings(
                                judge, LIST, facts -> rules(facts, "InstanceId").put("maxLength", 5))))
                .containsExactly("rule maxLength on InstanceId");
    }

    private static List<String> more(List<String> before, List<String> after) {
        return after.stream().filter(finding -> !before.contains(finding)).toList();
    }

    private static List<String> findings(Judge judge, String action, Consumer<ObjectNode> change) {
        Modelled modelled = Judges.modelled()
                .filter(one -> one.toString().equals(action))
                .findFirst()
                .orElseThrow();
        ObjectNode facts = modelled.action().facts().deepCopy();
        change.accept(facts);
        Modelled changed =
                new Modelled(modelled.service(), new Action(modelled.action().catalog(), facts), modelled.operation());
        return judge.judge(changed, Cloud.on(SERVER)).stream()
                .filter(finding -> !Judges.isMeant(finding) || judge instanceof RuleJudge)
                .map(Finding::what)
                .toList();
    }

    private static ArrayNode parameters(ObjectNode facts) {
        return (ArrayNode) facts.path("request");
    }

    private static ObjectNode parameter(ObjectNode facts, String name) {
        for (var parameter : parameters(facts)) {
            if (parameter.path("name").asText().equals(name)) {
                return (ObjectNode) parameter;
            }
        }
        throw new AssertionError(name);
    }

    private static ObjectNode rules(ObjectNode facts, String name) {
        return parameter(facts, name).withObject("/rules");
    }

    private static void field(ObjectNode facts, String path, String type) {
        ((ArrayNode) facts.path("response")).addObject().put("path", path).put("type", type);
    }
}
