package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.output.PagePolicy;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes hostile texts, rendered, as pages that a browser can open one by one. */
public final class RenderedFragments {
    private RenderedFragments() {}

    /**
     * Writes a page for each of at most {@code count} texts, spread evenly over all there are.
     *
     * @param policed whether the pages carry the content security policy; without it the sanitizer stands alone
     * @return the pages written; texts that rendering refuses have none
     */
    public static List<Path> write(Path folder, int count, boolean policed) throws IOException {
        List<String> sources = new ArrayList<>(HostileTexts.of("links"));
        sources.addAll(HostileTexts.of("strings"));
        Markdown markdown = new Markdown();
        List<Path> pages = new ArrayList<>();
        double step = Math.max(1.0, (double) sources.size() / count);
        for (double i = 0; i < sources.size(); i += step) {
            MarkdownText text = new MarkdownText(sources.get((int) i), Place.of("content/incidents/a.md"));
            if (markdown.check(text).isEmpty()) {
                String html = markdown.render(text, SitePath.of("a.html"), (from, to) -> Optional.empty(), 2)
                        .value();
                pages.add(Files.writeString(folder.resolve("text-" + (int) i + ".html"), page(html, policed)));
            }
        }
        return pages;
    }

    private static String page(String html, boolean policed) {
        String policy =
                policed ? "<meta http-equiv=\"Content-Security-Policy\" content=\"" + PagePolicy.CONTENT + "\">" : "";
        return "<!doctype html><meta charset=utf-8>" + policy + "<title>text</title><main>" + html + "</main>\n";
    }
}
