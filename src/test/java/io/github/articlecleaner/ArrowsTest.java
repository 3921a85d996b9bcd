package io.github.articlecleaner;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house as it is drawn in the README: who may know whom. */
@AnalyzeClasses(packages = "io.github.articlecleaner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    private static final String P = "io.github.articlecleaner";

    @ArchTest
    static final ArchRule noCircles = slices().matching(P + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theNounsKnowNobody = onlyKnows(".article");

    @ArchTest
    static final ArchRule theModelKnowsNobody = onlyKnows(".model");

    @ArchTest
    static final ArchRule readingKnowsTheNouns = onlyKnows(".read", ".article");

    @ArchTest
    static final ArchRule scoringKnowsTheNounsAndTheModel = onlyKnows(".score", ".article", ".model");

    @ArchTest
    static final ArchRule judgingKnowsTheNounsAndTheModel = onlyKnows(".judge", ".article", ".model");

    @ArchTest
    static final ArchRule cuttingKnowsTheNounsAndReading = onlyKnows(".cut", ".article", ".read");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine =
            noClasses().that().resideOutsideOfPackage(P + ".cli..").should().dependOnClassesThat().resideInAPackage(P + ".cli..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTraining = noClasses()
            .that().resideOutsideOfPackages(P + ".train..", P + ".cli..")
            .should().dependOnClassesThat().resideInAPackage(P + ".train..");

    @ArchTest
    static final ArchRule onlyModelAndTrainingKnowOpenNlp = noClasses()
            .that().resideOutsideOfPackages(P + ".model..", P + ".train..")
            .should().dependOnClassesThat().resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule onlyReadingCuttingTheFrontDoorAndTheSafelistKnowJsoup = noClasses()
            .that().resideOutsideOfPackages(P, P + ".read..", P + ".cut..").and().doNotHaveFullyQualifiedName(P + ".article.Safety")
            .should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that().resideOutsideOfPackages(P + ".cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheJsonFormAndToolsKnowJson = noClasses()
            .that().resideOutsideOfPackages(P + ".train..", P + ".cli..").and().haveNameNotMatching(".*\\.article\\.Json(Reader|Writer).*")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule resultsAreFreeOfOthersTypes = noMethods()
            .that().areDeclaredInClassesThat().resideInAPackage(P + ".article..").and().arePublic()
            .should().haveRawReturnType(resideInAnyPackage("org.jsoup..", "com.fasterxml..", "opennlp.."));

    @ArchTest
    static final ArchRule plainNames = noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base[A-Z].*|Abstract.*)");

    private static ArchRule onlyKnows(String room, String... others) {
        String[] known = new String[others.length + 7];
        known[0] = P + room + "..";
        for (int i = 0; i < others.length; i++) {
            known[i + 1] = P + others[i] + "..";
        }
        String[] outside = {"java..", "org.jsoup..", "opennlp..", "org.jspecify..", "org.slf4j..", "com.fasterxml.."};
        System.arraycopy(outside, 0, known, others.length + 1, outside.length);
        return classes().that().resideInAPackage(P + room + "..").should().onlyDependOnClassesThat().resideInAnyPackage(known);
    }
}
