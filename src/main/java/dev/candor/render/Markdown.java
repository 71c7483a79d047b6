package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.output.VisibleText;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Markdown to safe HTML: raw HTML is text, every URL is judged, and what a text may cost is limited.
 *
 * <p>One object serves a whole build from any number of threads and renders equal texts once.
 */
public final class Markdown {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);
    private static final int CACHE_CHARACTERS = 16 << 20;

    private final Flexmark flexmark = new Flexmark();
    private final Sanitizer sanitizer = new Sanitizer();
    private final FragmentCache cache = new FragmentCache(CACHE_CHARACTERS);
    private final Duration timeLimit;

    /** With the limit of two seconds for a text. */
    public Markdown() {
        this(TIME_LIMIT);
    }

    Markdown(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /**
     * The HTML of a text for the one page that it stands on alone, with the labels in English.
     *
     * @param level the level of the heading above it, 1 to 6; its own headings begin one below
     * @throws RenderException where the text goes over a limit of size, nesting or time
     */
    public SafeHtml render(MarkdownText text, SitePath page, SiteLinks links, int level) {
        return fragment(text)
                .on(
                        new PageLinks(page, links, MarkdownLabels.ENGLISH),
                        text.place().path(),
                        level);
    }

    /** What is wrong with a text that goes over a limit of size, nesting or time; a text in order is ready for its pages then. */
    public Optional<Problem> check(MarkdownText text) {
        try {
            fragment(text);
            return Optional.empty();
        } catch (RenderException e) {
            return Optional.of(e.problem());
        }
    }

    Fragment fragment(MarkdownText text) {
        return cache.get(text.source(), () -> made(text));
    }

    private Fragment made(MarkdownText text) {
        MarkdownLimits.Finding finding = MarkdownLimits.of(text);
        if (finding.problem().isPresent()) {
            throw new RenderException(finding.problem().get());
        }
        return finding.harmless() ? quick(text) : watched(text);
    }

    /** Regular expressions recurse where nobody expects it; what overflows the caller's stack may still fit the watched thread's. */
    private Fragment quick(MarkdownText text) {
        Optional<String> plain = PlainParagraphs.html(text.source());
        if (plain.isPresent()) {
            return new Fragment(plain.get());
        }
        try {
            return parsed(text.source());
        } catch (StackOverflowError e) {
            return watched(text);
        }
    }

    private Fragment parsed(CharSequence source) {
        return new Fragment(sanitizer.clean(VisibleText.of(flexmark.html(source))));
    }

    private Fragment watched(MarkdownText text) {
        try {
            return Watchdog.run("markdown", timeLimit, () -> parsed(new InterruptibleText(text.source())));
        } catch (Watchdog.Overrun e) {
            throw over(text, "a text takes too long to render", e);
        } catch (ExecutionException e) {
            throw over(text, "a text nests too deep or is too tangled to render", e);
        }
    }

    private static RenderException over(MarkdownText text, String message, Exception cause) {
        return new RenderException(Problem.error(
                        "markdown-limit", text.place(), message, "look for long runs of brackets, quotes or markers"))
                .because(cause);
    }
}
