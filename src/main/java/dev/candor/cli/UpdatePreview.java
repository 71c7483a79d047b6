package dev.candor.cli;

import dev.candor.model.Component;
import dev.candor.model.SiteSettings;
import dev.candor.page.Texts;
import dev.candor.record.NewUpdate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows an update as readers will meet it, in plain text. */
final class UpdatePreview {
    private static final int WIDTH = 76;

    private final Console console;
    private final SiteSettings site;
    private final Texts texts;

    UpdatePreview(Console console, Desk desk) {
        this.console = console;
        this.site = desk.site();
        this.texts = desk.texts();
    }

    /** Prints it between two rules. */
    void print(String title, NewUpdate update) {
        rule();
        line(console.paint(Console.Paint.STRONG, ProblemPrinter.printable(title)));
        line(texts.get("phase." + Names.lower(update.phase())) + " · " + texts.moment(update.at()));
        components(update).forEach((name, status) -> line("  " + name + ": " + status));
        line("");
        update.body().lines().forEach(text -> line(ProblemPrinter.printable(text)));
        update.next()
                .ifPresent(next -> line(console.paint(
                        Console.Paint.FAINT, "→ " + texts.moment(update.at().plus(next)))));
        rule();
    }

    private Map<String, String> components(NewUpdate update) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Component component : site.components()) {
            if (update.components().containsKey(component.id())) {
                shown.put(
                        ProblemPrinter.printable(component.name()),
                        texts.get("status." + Names.lower(update.components().get(component.id()))));
            }
        }
        return shown;
    }

    private void rule() {
        console.err().println(console.paint(Console.Paint.FAINT, "─".repeat(WIDTH)));
    }

    private void line(String text) {
        console.err().println((" " + text).stripTrailing());
    }
}
