package io.multicloud.tests.contract;

import io.multicloud.core.Secret;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.Types;
import java.util.List;
import java.util.Optional;

/** A component for each parameter, with its name and a type that fits. */
final class ParameterJudge implements Judge {

    private static final List<Listed> COVERED = Listed.read("covered.txt");

    /** Whether a parameter needs no component, since something else gives its value. */
    static boolean isCovered(Modelled modelled, Member parameter) {
        return COVERED.stream().anyMatch(one -> one.covers(modelled, parameter.path()));
    }

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        walk(
                findings,
                modelled,
                modelled.operation().requestType(),
                modelled.action().parameters());
        return findings.found();
    }

    private static void walk(Findings findings, Modelled modelled, Class<?> type, List<Member> parameters) {
        for (Member parameter : parameters) {
            Optional<Component> component =
                    Component.of(type, modelled.service().naming(), parameter);
            if (component.isPresent() == isCovered(modelled, parameter)) {
                findings.add(
                        component.isPresent() ? "covered" : "parameter",
                        parameter.path(),
                        type.getSimpleName() + (component.isPresent() ? " has it all the same" : " has it not"));
            }
            component.ifPresent(one -> {
                check(findings, parameter, one);
                walk(findings, modelled, one.elementType(), parameter.members());
            });
        }
    }

    private static void check(Findings findings, Member parameter, Component component) {
        String path = parameter.path();
        findings.differs("name of parameter", path, JavaNames.member(parameter.name()), component.name());
        if (parameter.isSecret() != (component.elementType() == Secret.class)) {
            findings.add("secret parameter", path, component.component() + " and the catalog disagree");
        }
        if (!Types.fits(parameter, component)) {
            findings.add("type of parameter", path, component.component() + " is to hold " + parameter.type());
        }
    }
}
