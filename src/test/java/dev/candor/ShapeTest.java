package dev.candor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.candor.SourceShapes.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the size of files and methods, and that types say why they exist. */
class ShapeTest {

    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_METHOD = 15;
    private static final double OF_ALL_METHODS = 0.95;
    private static final int PARAMETERS = 4;
    private static final Set<String> CONTRACTS = Set.of("model", "source", "problem", "output");
    private static final Path MAIN = Path.of("src", "main", "java");

    private static SourceShapes shapes;

    @BeforeAll
    static void parseTheProgram() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles(MAIN)));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            shapes = SourceShapes.of(units, Trees.instance(task));
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        List<Path> all = Stream.of(MAIN, Path.of("src", "test", "java"), Path.of("bench"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .toList();
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(file -> lines(file) > LINES_OF_A_FILE)).isEmpty();
    }

    @Test
    void nineteenMethodsInTwentyAreShort() {
        List<Method> longestFirst = shapes.methods().stream()
                .filter(method -> method.lines() > 0)
                .sorted(Comparator.comparingInt(Method::lines).reversed())
                .toList();
        int exempt = (int) Math.floor(longestFirst.size() * (1 - OF_ALL_METHODS));
        assertThat(longestFirst.get(exempt).lines())
                .as(() -> "95th percentile; the longest methods:\n" + list(longestFirst.subList(0, exempt + 1)))
                .isLessThanOrEqualTo(LINES_OF_A_METHOD);
    }

    @Test
    void methodsTakeAFewParameters() {
        assertThat(shapes.methods().stream().filter(method -> method.parameters() > PARAMETERS))
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhyItExists() {
        assertThat(shapes.types().stream().filter(type -> type.outermost() && !type.documented()))
                .isEmpty();
    }

    @Test
    void everyPublicTypeOfAContractIsDocumented() {
        assertThat(shapes.types().stream()
                        .filter(type -> type.isPublic() && CONTRACTS.contains(type.topPackage()))
                        .filter(type -> !type.documented()))
                .isEmpty();
    }

    private static String list(List<Method> methods) {
        return methods.stream().map(Method::toString).collect(joining("\n"));
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
