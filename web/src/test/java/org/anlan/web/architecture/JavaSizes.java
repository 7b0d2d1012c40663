package org.anlan.web.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures classes and methods of a source file with the compiler's own parser. */
final class JavaSizes {

    private JavaSizes() {}

    /**
     * Names what is longer than it may be.
     *
     * @param classLines most lines of a class of the file
     * @param methodLines most lines of a method of the file
     */
    static List<String> longerThan(
            Collection<Path> sources, ToIntFunction<Path> classLines, ToIntFunction<Path> methodLines)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path source = Path.of(unit.getSourceFile().toUri());
                new Measure(
                                unit,
                                Files.readAllLines(source),
                                Trees.instance(task).getSourcePositions(),
                                classLines.applyAsInt(source),
                                methodLines.applyAsInt(source),
                                found)
                        .scan(unit, null);
            }
            return found;
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int classLines;
        private final int methodLines;
        private final List<String> found;
        private final List<String> text;

        Measure(
                CompilationUnitTree unit,
                List<String> text,
                SourcePositions positions,
                int classLines,
                int methodLines,
                List<String> found) {
            this.unit = unit;
            this.text = text;
            this.positions = positions;
            this.classLines = classLines;
            this.methodLines = methodLines;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            judge(type, "class " + type.getSimpleName(), classLines);
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            judge(method, "method " + method.getName(), methodLines);
            return super.visitMethod(method, nothing);
        }

        private void judge(Tree tree, String what, int limit) {
            LineMap lines = unit.getLineMap();
            long first = positions.getStartPosition(unit, tree);
            long last = positions.getEndPosition(unit, tree);
            if (first < 0 || last < 0) {
                return;
            }
            long length = written(lines.getLineNumber(first), lines.getLineNumber(last));
            if (length > limit) {
                found.add(what + " in " + unit.getSourceFile().getName() + ": " + length + " lines");
            }
        }

        /** Lines with something in them; blank ones and comments make nothing harder to keep in mind. */
        private long written(long first, long last) {
            return text.subList((int) first - 1, (int) last).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("/*") && !line.startsWith("*") && !line.startsWith("//"))
                    .count();
        }
    }
}
