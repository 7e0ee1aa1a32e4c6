package dev.thither.theme;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * The records of a folder of sources as a part of a page: a heading for each, what it is, and a table of what it has.
 */
final class ViewReference {
    private static final Pattern LIST = Pattern.compile("List<(.+)>");
    private static final Pattern LINE = Pattern.compile("(.{1,120})(?: |$)");
    private static final Map<String, String> WORDS =
            Map.of("String", "text", "int", "number", "boolean", "yes or no", "Html", "HTML");
    /** Nobody prints it as a record: it is the markup itself. */
    private static final String MARKUP = "Html";

    private final DocTrees comments;
    private final Map<String, String> parts = new TreeMap<>();

    private ViewReference(DocTrees comments) {
        this.comments = comments;
    }

    /** In alphabetical order. Of a record whose comment leaves something out, the table says so. */
    static String of(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                var found = Files.list(sources)) {
            var units = files.getJavaFileObjectsFromPaths(found.sorted().toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var reference = new ViewReference(DocTrees.instance(task));
            for (var unit : task.parse()) {
                new Records(reference).scan(new TreePath(unit), null);
            }
            return String.join("", reference.parts.values());
        }
    }

    private static final class Records extends TreePathScanner<Void, Void> {
        private final ViewReference reference;

        private Records(ViewReference reference) {
            this.reference = reference;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD && !type.getSimpleName().contentEquals(MARKUP)) {
                reference.add(type, getCurrentPath());
            }
            return super.visitClass(type, null);
        }
    }

    private void add(ClassTree type, TreePath path) {
        var name = name(type.getSimpleName().toString());
        var comment = comments.getDocCommentTree(path);
        var meanings = meanings(comment);
        var rows = type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(member -> !member.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(member -> "| `%s` | %s | %s |\n"
                        .formatted(
                                member.getName(),
                                inWords(member.getType().toString()),
                                meanings.getOrDefault(member.getName().toString(), "**not told**")))
                .collect(joining());
        parts.put(
                name,
                "\n## %s\n\n%s\n\n| name | type | meaning |\n|---|---|---|\n%s"
                        .formatted(name, wrapped(text(comment.getFullBody())), rows));
    }

    private static Map<String, String> meanings(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .collect(toMap(tag -> tag.getName().toString(), tag -> text(tag.getDescription())));
    }

    private static String text(List<? extends DocTree> comment) {
        return comment.stream()
                .map(part -> part instanceof LiteralTree literal
                        ? "`" + literal.getBody().getBody() + "`"
                        : part instanceof TextTree words ? words.getBody() : part.toString())
                .collect(joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String wrapped(String words) {
        return LINE.matcher(words).replaceAll("$1\n").strip();
    }

    private static String inWords(String type) {
        var list = LIST.matcher(type);
        if (list.matches()) {
            return "list of " + inWords(list.group(1));
        }
        var name = name(type.substring(type.lastIndexOf('.') + 1));
        return WORDS.getOrDefault(type, "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT)));
    }

    private static String name(String record) {
        return record.replaceFirst("View$", "");
    }
}
