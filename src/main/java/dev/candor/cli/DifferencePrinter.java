package dev.candor.cli;

import dev.candor.insight.FactChange;
import dev.candor.insight.RecordComparison;
import dev.candor.insight.StatementChange;
import dev.candor.insight.TextPiece;
import dev.candor.page.Texts;
import java.util.stream.Collectors;

/** Prints how a record changed: {@code +} what appeared, {@code -} what went, {@code ~} what changed, word by word. */
final class DifferencePrinter {
    private static final String INDENT = "    ";

    private final Console console;
    private final Texts texts;

    DifferencePrinter(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    /** Prints all differences. */
    void print(RecordComparison comparison) {
        comparison.facts().forEach(this::fact);
        comparison.statements().forEach(this::statement);
    }

    private void fact(FactChange change) {
        String name = "  " + sign(change) + " " + ProblemPrinter.printable(change.name()) + ": ";
        boolean both = !change.before().isEmpty() && !change.after().isEmpty();
        String plain = ProblemPrinter.printable(change.before() + change.after());
        line(name + (both ? gone(change.before()) + " " + fresh(change.after()) : plain));
    }

    private static String sign(FactChange change) {
        return change.before().isEmpty() ? "+" : change.after().isEmpty() ? "-" : "~";
    }

    private void statement(StatementChange change) {
        String sign = switch (change.kind()) {
            case APPEARED -> "+";
            case CHANGED -> "~";
            case WENT -> "-";
        };
        String heading = Sheet.heading(change.statement(), texts);
        line("  " + sign + " " + console.paint(Console.Paint.STRONG, heading));
        if (change.kind() == StatementChange.Kind.CHANGED) {
            line(INDENT + change.pieces().stream().map(this::piece).collect(Collectors.joining(" ")));
        } else {
            change.pieces().forEach(this::whole);
        }
    }

    private void whole(TextPiece piece) {
        boolean gone = piece.kind() == TextPiece.Kind.REMOVED;
        piece.text()
                .lines()
                .filter(words -> !words.isBlank())
                .map(ProblemPrinter::printable)
                .map(words -> console.paint(gone ? Console.Paint.BAD : Console.Paint.GOOD, words))
                .forEach(words -> line(INDENT + words));
    }

    private String piece(TextPiece piece) {
        return switch (piece.kind()) {
            case KEPT, LEFT_OUT -> ProblemPrinter.printable(piece.text());
            case REMOVED -> gone(piece.text());
            case ADDED -> fresh(piece.text());
        };
    }

    private String gone(String words) {
        return console.paint(Console.Paint.BAD, "[-" + ProblemPrinter.printable(words) + "-]");
    }

    private String fresh(String words) {
        return console.paint(Console.Paint.GOOD, "{+" + ProblemPrinter.printable(words) + "+}");
    }

    private void line(String text) {
        console.out().println(text.stripTrailing());
    }
}
