package io.multicloud.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.util.List;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.multicloud", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "io.multicloud.core..";
    private static final String ALIYUN = "io.multicloud.aliyun..";
    private static final String HUAWEI = "io.multicloud.huawei..";
    private static final String CAPITAL_ONLINE = "io.multicloud.capitalonline..";
    private static final String EMULATOR = "io.multicloud.emulator..";
    private static final String SPRING = "io.multicloud.spring..";
    private static final String SPRING_TEST = "io.multicloud.test.spring..";

    @ArchTest
    static final ArchRule coreKnowsNoProvider = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ALIYUN, HUAWEI, CAPITAL_ONLINE, EMULATOR)
            .because("what one cloud needs belongs into its own module");

    @ArchTest
    static final ArchRule providersDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("io.multicloud.(aliyun|huawei|capitalonline)..")
            .should()
            .notDependOnEachOther()
            .because("a user of one cloud gets the code of one cloud");

    @ArchTest
    static final ArchRule onlyTheStarterKnowsSpring = noClasses()
            .that(not(resideInAnyPackage(SPRING, SPRING_TEST)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPRING, SPRING_TEST, "org.springframework..")
            .because("the clients are for every framework and for none");

    @ArchTest
    static final ArchRule theStarterKnowsNoTests = noClasses()
            .that()
            .resideInAPackage(SPRING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SPRING_TEST)
            .because("what runs in production knows nothing of tests");

    @ArchTest
    static final ArchRule cloudsOfTheStarterDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("io.multicloud.spring.(aliyun|huawei|capitalonline)..")
            .should()
            .notDependOnEachOther()
            .because("who excludes a cloud starts without its classes");

    @ArchTest
    static final ArchRule emulatorStandsAlone = noClasses()
            .that()
            .resideInAPackage(EMULATOR)
            .should()
            .dependOnClassesThat(resideInAPackage("io.multicloud..").and(not(resideInAPackage(EMULATOR))))
            .because("a signature checked by the code that made it is not checked");

    @ArchTest
    static final ArchRule publishedModulesDoNotUseTheEmulator = noClasses()
            .that()
            .resideInAnyPackage(CORE, ALIYUN, HUAWEI, CAPITAL_ONLINE, SPRING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EMULATOR)
            .because("what runs in production knows nothing of tests");

    @ArchTest
    static void internalPackagesAreUsedByTheirOwnModuleOnly(JavaClasses all) {
        for (String module : List.of(CORE, ALIYUN, HUAWEI, CAPITAL_ONLINE, EMULATOR, SPRING, SPRING_TEST)) {
            noClasses()
                    .that(not(resideInAPackage(module)))
                    .should()
                    .dependOnClassesThat(resideInAPackage(module).and(resideInAPackage("..internal..")))
                    .because("what is internal may change without a word")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule passwordsKeysAndTokensAreSecrets = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(CORE, ALIYUN, HUAWEI, CAPITAL_ONLINE, SPRING)
                    .and(assignableTo(Record.class)))
            .and()
            .haveNameMatching("(?i).*(password|passwd|secretkey|keysecret|subjecttoken|securitytoken)")
            .should(PublicApi.notBeText())
            .because("a text shows itself in every log");

    @ArchTest
    static final ArchRule facadesNeedNoImplementation = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Actions")
            .should(PublicApi.beDefaultMethods())
            .because("an action is its operation; there is nothing else to implement");

    @ArchTest
    static final ArchRule jacksonStaysInsideCoreAndEmulator = noClasses()
            .that(resideInAnyPackage(ALIYUN, HUAWEI, CAPITAL_ONLINE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("models carry annotations only, so that the mapper can be exchanged");

    @ArchTest
    static final ArchRule okHttpStaysInsideTheTransport = noClasses()
            .that(not(resideInAPackage("io.multicloud.core.internal.transport")))
            .and()
            .doNotHaveFullyQualifiedName("io.multicloud.core.ClientBuilder")
            .and()
            .doNotHaveFullyQualifiedName("io.multicloud.core.ClientOptions")
            .and()
            .doNotHaveFullyQualifiedName("io.multicloud.spring.internal.HttpPools")
            .and()
            .doNotHaveFullyQualifiedName("io.multicloud.spring.internal.ClientAssembler")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..")
            .because("the builder takes and keeps an OkHttpClient, and only the transport knows what to do with it");

    @ArchTest
    static final ArchRule pipelineStepsArePackagePrivate = classes()
            .that()
            .resideInAPackage("io.multicloud.core.internal.pipeline")
            .and()
            .haveSimpleNameEndingWith("Step")
            .should()
            .bePackagePrivate()
            .because("the way of a call is assembled in one place only");

    @ArchTest
    static final ArchRule publicSignaturesHoldNoJackson = classes()
            .that(PublicApi.IS_EXPORTED)
            .should(PublicApi.holdNothingOf("com.fasterxml.jackson"))
            .because("the mapper is no part of the API");

    @ArchTest
    static final ArchRule publicSignaturesHoldOnlyOkHttpClientOfOkHttp = classes()
            .that(PublicApi.IS_EXPORTED)
            .should(PublicApi.holdNothingOf("okhttp3", "okhttp3.OkHttpClient"))
            .because("only the client that a user derives from is part of the API");

    @ArchTest
    static final ArchRule exceptionsAreOfOneFamily = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .and(resideInAPackage("io.multicloud.core.."))
            .should()
            .beAssignableTo("io.multicloud.core.error.MulticloudException")
            .because("one catch clause must be enough");

    @ArchTest
    static final ArchRule nothingReadsTheSystemsClockOnTheSide = noClasses()
            .that(resideInAnyPackage(CORE, ALIYUN, HUAWEI, CAPITAL_ONLINE))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("tests turn the clocks that the client was given");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that(not(JavaClass.Predicates.simpleName("package-info")))
            .and(not(JavaClass.Predicates.simpleName("module-info")))
            .should(PublicApi.stayInANullMarkedPackage())
            .because("null is said where it is meant");
}
