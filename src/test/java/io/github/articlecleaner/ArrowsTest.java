package io.github.articlecleaner;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

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
    static final ArchRule filesKnowNobody = onlyKnows(".files");

    @ArchTest
    static final ArchRule onlyTheToolsWriteFiles = noClasses()
            .that().resideOutsideOfPackages(P + ".train..", P + ".cli..", P + ".files..")
            .should().dependOnClassesThat().resideInAPackage(P + ".files..");

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

    /** A file names no class of ours or of the user's, and nothing from outside becomes an object by itself. */
    @ArchTest
    static final ArchRule noClassIsLoadedByName = noClasses()
            .should().callMethodWhere(target(owner(assignableTo(ClassLoader.class))).and(target(nameMatching("loadClass|defineClass|findClass"))))
            .orShould().callMethodWhere(target(owner(equivalentTo(Class.class))).and(target(nameMatching("forName|newInstance"))))
            .orShould().dependOnClassesThat().resideInAPackage("java.lang.reflect..")
            .orShould().dependOnClassesThat().areAssignableTo(java.util.ServiceLoader.class);

    @ArchTest
    static final ArchRule nothingIsDeserialized = noClasses()
            .should().callMethodWhere(target(owner(assignableTo(java.io.ObjectInput.class))))
            .orShould().callConstructorWhere(target(owner(assignableTo(java.io.ObjectInput.class))))
            .orShould().dependOnClassesThat().resideInAnyPackage("java.beans..", "java.rmi..", "javax.naming..", "javax.script..");

    /** A pattern from outside could run for hours: regular expressions are constants of the code. */
    @ArchTest
    static final ArchRule patternsAreConstants = noCodeUnits()
            .that().areDeclaredInClassesThat().resideInAnyPackage(P, P + ".article..", P + ".read..", P + ".score..", P + ".judge..", P + ".cut..", P + ".model..")
            .and().doNotHaveName("<clinit>")
            .should(new ArchCondition<JavaCodeUnit>("compile a pattern") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    unit.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().isEquivalentTo(java.util.regex.Pattern.class) && call.getName().matches("compile|matches")
                                    || call.getTargetOwner().isEquivalentTo(String.class) && call.getName().matches("matches|replaceAll|replaceFirst"))
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(unit, call.getDescription())));
                }
            });

    private static final String[] PARTS_OF_THE_LIBRARY = {P, P + ".article..", P + ".read..", P + ".score..", P + ".judge..", P + ".cut..", P + ".model.."};

    /** No network, no file but the user's rules, no process, no log, no output. */
    @ArchTest
    static final ArchRule nothingIsFetchedWrittenOrSaid = noClasses()
            .that().resideInAnyPackage(PARTS_OF_THE_LIBRARY).and().doNotHaveFullyQualifiedName(P + ".Rules")
            .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..", "javax.net..", "org.slf4j..", "java.util.logging..")
            .orShould().dependOnClassesThat().belongToAnyOf(java.io.File.class, java.io.FileInputStream.class, java.io.FileOutputStream.class,
                    java.io.RandomAccessFile.class, java.net.URL.class, java.net.URLConnection.class, java.net.Socket.class, java.net.InetAddress.class,
                    ProcessBuilder.class, Runtime.class)
            .orShould().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethodWhere(target(owner(assignableTo(Throwable.class))).and(target(nameMatching("printStackTrace"))));

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
