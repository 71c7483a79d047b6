package dev.candor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Measures the methods and types of parsed sources. */
record SourceShapes(List<Method> methods, List<Type> types) {

    /** One method: lines from its result type to its closing brace, 0 without a body. */
    record Method(String file, String name, int lines, int parameters) {

        @Override
        public String toString() {
            return "%s %s: %d lines, %d parameters".formatted(file, name, lines, parameters);
        }
    }

    /** One class, record, enum or interface. */
    record Type(String file, String name, boolean isPublic, boolean outermost, boolean documented) {

        /** The package directly under the root. */
        String topPackage() {
            return file.replaceFirst(".*/dev/candor/", "").replaceFirst("/.*", "");
        }
    }

    static SourceShapes of(Iterable<? extends CompilationUnitTree> units, Trees trees) {
        SourceShapes shapes = new SourceShapes(new ArrayList<>(), new ArrayList<>());
        units.forEach(unit -> new Measure(shapes, unit, trees).scan(unit, null));
        return shapes;
    }

    private static final class Measure extends TreePathScanner<Void, Void> {

        private final SourceShapes shapes;
        private final CompilationUnitTree unit;
        private final Trees trees;

        private Measure(SourceShapes shapes, CompilationUnitTree unit, Trees trees) {
            this.shapes = shapes;
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            TreePath around = getCurrentPath().getParentPath();
            if (!type.getSimpleName().isEmpty()) {
                boolean outermost = around.getLeaf() == unit;
                boolean documented = trees.getDocComment(getCurrentPath()) != null;
                shapes.types.add(new Type(
                        file(),
                        type.getSimpleName().toString(),
                        isPublic(type, around.getLeaf()),
                        outermost,
                        documented));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean compact = isConstructor(method) && inRecord();
            boolean exempt = compact || (isConstructor(method) && has(method, Modifier.PRIVATE));
            shapes.methods.add(new Method(
                    file(),
                    method.getName().toString(),
                    lines(method),
                    exempt ? 0 : method.getParameters().size()));
            return super.visitMethod(method, null);
        }

        private static boolean isPublic(ClassTree type, Tree around) {
            return type.getModifiers().getFlags().contains(Modifier.PUBLIC) || around.getKind() == Kind.INTERFACE;
        }

        private static boolean isConstructor(MethodTree method) {
            return method.getName().contentEquals("<init>");
        }

        private static boolean has(MethodTree method, Modifier modifier) {
            return method.getModifiers().getFlags().contains(modifier);
        }

        private boolean inRecord() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Kind.RECORD;
        }

        private int lines(MethodTree method) {
            if (method.getBody() == null) {
                return 0;
            }
            Tree from = method.getReturnType() == null ? method.getBody() : method.getReturnType();
            long end = trees.getSourcePositions().getEndPosition(unit, method);
            long start = trees.getSourcePositions().getStartPosition(unit, from);
            return (int)
                    (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1);
        }

        private String file() {
            return unit.getSourceFile().getName();
        }
    }
}
