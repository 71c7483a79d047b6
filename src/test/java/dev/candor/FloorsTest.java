package dev.candor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house: a package uses packages on lower floors only, a library has its place. */
class FloorsTest {

    private static final String ROOT = "dev.candor";

    /** From the ground up; packages on one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("problem", "output"),
            Set.of("model"),
            Set.of("source", "insight", "check"),
            Set.of("git", "record", "page"),
            Set.of("render", "feed"),
            Set.of("site"),
            Set.of("write", "publish", "preview", "notify", "exchange", "demo"),
            Set.of("cli"));

    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("org.eclipse.jgit..", Set.of("git", "publish")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("freemarker..", Set.of("render")),
            Map.entry("com.vladsch.flexmark..", Set.of("render")),
            Map.entry("org.owasp..", Set.of("render")),
            Map.entry("tools.jackson..", Set.of("record", "feed", "exchange", "notify")),
            Map.entry("com.fasterxml.jackson..", Set.of("record", "feed", "exchange")),
            Map.entry("com.sun.net.httpserver..", Set.of("preview")),
            Map.entry("java.net.http..", Set.of("publish", "notify")),
            Map.entry("jakarta.mail..", Set.of("notify")),
            Map.entry("com.github.difflib..", Set.of("insight")),
            Map.entry("org.bouncycastle..", Set.of("git")),
            Map.entry("org.dmfs..", Set.of("insight")));

    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.exit",
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.currentTimeMillis",
            "java.lang.Runtime.exit",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @TestFactory
    Stream<DynamicTest> aPackageUsesLowerFloorsOnly() {
        return FLOORS.stream()
                .flatMap(Set::stream)
                .sorted()
                .map(name -> dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(within(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(closedTo(name))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedInItsPlaceOnly() {
        return ONLY_IN.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> dynamicTest(
                        place.getKey(),
                        () -> noClasses()
                                .that(liveOutside(place.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(place.getKey())
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @Test
    void everyPackageHasAFloorAndEveryFloorItsPackages() {
        Set<String> built = HOUSE.stream().map(FloorsTest::packageUnderRoot).collect(toCollection(TreeSet::new));
        Set<String> planned = FLOORS.stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
        assertThat(planned).containsAll(built);
        assertThat(built).containsAll(planned);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theMachineIsAskedByTheCommandsOnly() {
        noClasses()
                .that(liveOutside(Set.of("cli")))
                .should()
                .accessTargetWhere(asksTheMachine())
                .because("clock, zone, locale and environment are arguments")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void filesArePathsExceptForJGit() {
        noClasses()
                .that(liveOutside(Set.of("git")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void nothingIsFoundByReflection() {
        // A template may read any view record, and is kept from all else of it: the one place that asks a type what it
        // has.
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.candor\\.render\\.Components.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(HOUSE);
    }

    @Test
    void theModelIsMadeOfValues() {
        classes()
                .that()
                .resideInAPackage(within("model"))
                .and(are(named()))
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould(be(sealedInterface()))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theModelKnowsNoFileAndNoLibrary() {
        classes()
                .that()
                .resideInAPackage(within("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.net",
                                "java.text",
                                "org.jspecify..",
                                within("model"),
                                within("problem"),
                                within("output"))
                        .and(DescribedPredicate.not(resideInAnyPackage("java.util.logging..", "java.util.zip.."))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] closedTo(String name) {
        Set<String> open = new HashSet<>(Set.of(name));
        FLOORS.stream().takeWhile(floor -> !floor.contains(name)).forEach(open::addAll);
        List<String> closed = new ArrayList<>();
        FLOORS.stream()
                .flatMap(Set::stream)
                .filter(other -> !open.contains(other))
                .forEach(closed::add);
        return closed.stream().map(FloorsTest::within).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> liveOutside(Set<String> packages) {
        return describe("live outside " + packages, type -> !packages.contains(packageUnderRoot(type)));
    }

    private static String packageUnderRoot(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "(root)" : below.substring(1).split("\\.", 2)[0];
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe("ask the machine", access -> {
            String owner = access.getTargetOwner().getName();
            boolean now = owner.startsWith("java.time.") && access.getName().equals("now") && !takesAClock(access);
            return now || OF_THE_MACHINE.contains(owner + "." + access.getName());
        });
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    private static DescribedPredicate<JavaClass> named() {
        return describe(
                "named",
                type -> !type.isAnonymousClass()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> sealedInterface() {
        return describe(
                "sealed interfaces",
                type -> type.isInterface() && type.reflect().isSealed());
    }
}
