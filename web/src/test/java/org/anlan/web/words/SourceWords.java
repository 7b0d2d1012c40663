package org.anlan.web.words;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads sources and gathers the bundle keys of the codes they write: refusals, audit actions, duties, notices. */
final class SourceWords extends TreeScanner<Void, Void> {

    /** Call or constructor, which argument is the code, prefix of its bundle key. */
    private record Family(String call, int argument, String prefix) {}

    private static final List<Family> FAMILIES = List.of(
            new Family("new RuleBroken", 0, "error."),
            new Family("new SignInRefused", 0, "error."),
            new Family("new FieldError", 1, "error."),
            new Family("InvalidInput.of", 1, "error."),
            new Family("rejectIf", 2, "error."),
            new Family("AuditEntry.created", 0, "audit."),
            new Family("AuditEntry.changed", 0, "audit."),
            new Family("AuditEntry.act", 0, "audit."),
            new Family("Duty.ofPerson", 0, "duty."),
            new Family("Duty.ofHolders", 0, "duty."),
            new Family("notices.send", 1, "notice."),
            new Family("ImportMessage.error", 2, "import."),
            new Family("ImportMessage.flag", 2, "import."),
            new Family("ImportMessage.info", 2, "import."),
            new Family("texts.text", 0, ""),
            new Family("go.done", 0, "done."),
            new Family("go.warn", 0, "warn."));

    /** Bundle key to the file that asks for it. */
    private final Map<String, String> keys = new TreeMap<>();

    private String file;

    static Map<String, String> of(Collection<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceWords words = new SourceWords();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                words.file = unit.getSourceFile().getName();
                words.scan(unit, null);
            }
        }
        return words.keys;
    }

    @Override
    public Void visitNewClass(NewClassTree created, Void nothing) {
        String type = created.getIdentifier().toString();
        note("new " + type.substring(type.lastIndexOf('.') + 1), created.getArguments());
        return super.visitNewClass(created, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        ExpressionTree method = call.getMethodSelect();
        if (method instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            note(name, call.getArguments());
            note(lastName(select.getExpression()) + "." + name, call.getArguments());
        } else if (method instanceof IdentifierTree own) {
            note(own.getName().toString(), call.getArguments());
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private static String lastName(ExpressionTree owner) {
        if (owner instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return owner instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    private void note(String call, List<? extends ExpressionTree> arguments) {
        for (Family family : FAMILIES) {
            if (family.call().equals(call)
                    && arguments.size() > family.argument()
                    && arguments.get(family.argument()) instanceof LiteralTree literal
                    && literal.getValue() instanceof String code
                    && !code.endsWith(".")) {
                keys.putIfAbsent(family.prefix() + code, file);
            }
        }
    }
}
