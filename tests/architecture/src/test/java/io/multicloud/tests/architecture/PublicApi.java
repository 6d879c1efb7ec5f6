package io.multicloud.tests.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What users can see of a class. */
final class PublicApi {

    static final DescribedPredicate<JavaClass> IS_EXPORTED = DescribedPredicate.describe(
            "are public and exported",
            c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                    && !c.getPackageName().contains(".internal")
                    && !c.getPackageName().startsWith("io.multicloud.examples"));

    private PublicApi() {}

    static ArchCondition<JavaClass> holdNothingOf(String packageName, String... except) {
        return new ArchCondition<>("hold nothing of " + packageName + " in public signatures") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnits().stream()
                        .filter(PublicApi::isVisible)
                        .forEach(unit -> types(unit)
                                .filter(t -> t.startsWith(packageName + "."))
                                .filter(t -> !Set.of(except).contains(t))
                                .forEach(t -> events.add(
                                        SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + t))));
                parentsAndFields(item)
                        .filter(t -> t.startsWith(packageName + "."))
                        .forEach(t -> events.add(SimpleConditionEvent.violated(item, item.getName() + " shows " + t)));
            }
        };
    }

    static ArchCondition<JavaField> notBeText() {
        return new ArchCondition<>("not be a String") {
            @Override
            public void check(JavaField item, ConditionEvents events) {
                if (item.getRawType().isEquivalentTo(String.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " is a String"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> beDefaultMethods() {
        return new ArchCondition<>("be default methods") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                if (item.getModifiers().contains(JavaModifier.ABSTRACT)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " is abstract"));
                }
            }
        };
    }

    private static Stream<String> parentsAndFields(JavaClass item) {
        Stream<JavaClass> parents =
                Stream.concat(item.getAllRawSuperclasses().stream(), item.getAllRawInterfaces().stream());
        Stream<JavaClass> fields = item.getFields().stream()
                .filter(f -> f.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(f -> f.getType().getAllInvolvedRawTypes().stream());
        return Stream.concat(parents, fields).map(JavaClass::getName);
    }

    static ArchCondition<JavaClass> stayInANullMarkedPackage() {
        return new ArchCondition<>("stay in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<String> types(JavaCodeUnit unit) {
        Stream<JavaType> all = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return all.flatMap(t -> t.getAllInvolvedRawTypes().stream()).map(JavaClass::getName);
    }
}
