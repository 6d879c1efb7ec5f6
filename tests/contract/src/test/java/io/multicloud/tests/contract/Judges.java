package io.multicloud.tests.contract;

import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.Service;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the judges find, once per aspect and action, and what the lists make of it. */
final class Judges {

    private static final List<Judge> ALL = List.of(
            new DescriptorJudge(),
            new FacadeJudge(),
            new ParameterJudge(),
            new SentJudge(),
            new FieldJudge(),
            new AnswerJudge(),
            new ExampleAnswerJudge(),
            new ExampleRequestJudge(),
            new RuleJudge());

    private static final List<Listed> DIFFERENCES = Listed.read("differences.txt");

    static final List<String> MISSING = Listed.lines("missing.txt");

    private static final Map<String, List<Finding>> FOUND = new ConcurrentHashMap<>();

    private Judges() {}

    static Stream<Modelled> modelled() {
        return Service.ALL.stream().flatMap(service -> service.modelled().stream());
    }

    static List<Finding> find(Judge judge, Modelled modelled, Cloud cloud) {
        return FOUND.computeIfAbsent(
                judge.getClass().getSimpleName() + " " + modelled, key -> judge.judge(modelled, cloud));
    }

    static List<Finding> findAll(Cloud cloud) {
        return modelled()
                .flatMap(one -> ALL.stream().flatMap(judge -> find(judge, one, cloud).stream()))
                .toList();
    }

    /** What no list explains. */
    static List<Finding> unexplained(Judge judge, Modelled modelled, Cloud cloud) {
        return find(judge, modelled, cloud).stream()
                .filter(finding -> !isMeant(finding) && !finding.followsFrom(MISSING))
                .toList();
    }

    /** Whether a list says that it is meant to be so. */
    static boolean isMeant(Finding finding) {
        return DIFFERENCES.stream().anyMatch(one -> one.covers(finding.where(), finding.what()));
    }
}
