package io.multicloud.tests.contract;

import io.multicloud.core.Secret;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.Types;
import java.util.List;
import java.util.Optional;

/** A component for each field of an answer, with its name and a type that fits. */
final class FieldJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        walk(
                findings,
                modelled,
                modelled.operation().responseType(),
                modelled.action().fields());
        return findings.found();
    }

    private static void walk(Findings findings, Modelled modelled, Class<?> type, List<Member> fields) {
        for (Member field : fields) {
            Optional<Component> component =
                    Component.of(type, modelled.service().naming(), field);
            if (component.isEmpty()) {
                findings.add("field", field.path(), type.getSimpleName() + " has it not");
            }
            component.ifPresent(one -> {
                check(findings, field, one);
                walk(findings, modelled, one.elementType(), field.members());
            });
        }
    }

    private static void check(Findings findings, Member field, Component component) {
        String path = field.path();
        if (!component.name().equals(JavaNames.member(field.name()))
                && !component.name().equals(flattened(field))) {
            findings.differs("name of field", path, JavaNames.member(field.name()), component.name());
        }
        if (field.isSecret() && component.elementType() != Secret.class) {
            findings.add("secret field", path, component.component() + " shows it");
        }
        if (!Types.fits(field, component)) {
            findings.add("type of field", path, component.component() + " is to hold " + field.type());
        }
        if (!component.wireNames().containsAll(field.names())) {
            findings.differs("aliases of field", path, field.names(), component.wireNames());
        }
    }

    private static String flattened(Member field) {
        return field.facts().path("flattensTo").asText().replaceFirst(".*\\.", "");
    }
}
