package dev.candor.render;

import dev.candor.output.Draft;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.page.PageSpec;
import dev.candor.problem.BadContent;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Renders pages with a theme's templates, which see plain view data and reach nothing else.
 *
 * <p>One object serves a whole build from any number of threads.
 */
public final class ThemeRenderer {
    private static final String ENDING = ".ftlh";
    private static final Duration PAGE_LIMIT = Duration.ofSeconds(5);

    private final ThemeFiles files;
    private final ThemeAssets assets;
    private final Surroundings surroundings;
    private final ViewWrapper wrapper;
    private final ViewPrints prints;
    private final Templates templates;

    /**
     * A renderer for one build.
     *
     * @param files the theme
     * @param markdown renders the texts of records
     * @param surroundings what else its pages depend on
     * @throws RenderException where the theme holds an asset of a kind that themes do not have
     */
    public ThemeRenderer(ThemeFiles files, Markdown markdown, Surroundings surroundings) {
        this.files = files;
        this.assets = new ThemeAssets(files);
        this.surroundings = surroundings;
        this.wrapper = new ViewWrapper(markdown);
        this.prints = new ViewPrints(files.fingerprint(), surroundings);
        this.templates = new Templates(files, wrapper, functions(assets));
    }

    private static Map<String, TemplateModel> functions(ThemeAssets assets) {
        return Map.of(
                "asset", ThemeFunctions.asset(assets),
                "markdown", ThemeFunctions.markdown(),
                "url", ThemeFunctions.url(),
                "json", ThemeFunctions.json(),
                "kept", new Kept(),
                "policy", ThemeFunctions.policy());
    }

    /** What is wrong with the templates of a site's own theme, found without a page. */
    public List<Problem> check() {
        return check(files.ownNames());
    }

    List<Problem> check(List<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(ENDING))
                .flatMap(name -> problem(name).stream())
                .toList();
    }

    private Optional<Problem> problem(String file) {
        try {
            templates.template(file);
            return Optional.empty();
        } catch (RenderException e) {
            return Optional.of(e.problem());
        }
    }

    /** The theme's style sheets, scripts and pictures. */
    public List<OutputFile> assets() {
        return assets.outputs();
    }

    /**
     * A page as an output whose bytes are made when they are wanted.
     *
     * <p>Making them throws {@link BadContent} where a template or a text cannot be rendered.
     */
    public OutputFile page(PageSpec page) {
        return new OutputFile(page.path(), MediaType.HTML, page.origin(), () -> draft(page));
    }

    private Draft draft(PageSpec page) {
        Record view = page.view().get();
        return new Draft(prints.of(page, view), () -> bytes(page, view));
    }

    private byte[] bytes(PageSpec page, Record view) {
        try {
            return html(page, view).getBytes(StandardCharsets.UTF_8);
        } catch (RenderException e) {
            throw new BadContent(List.of(e.problem())).because(e);
        }
    }

    private String html(PageSpec page, Record view) {
        return files.ownNames().isEmpty() ? filled(page, view) : watched(page, view);
    }

    private String filled(PageSpec page, Record view) {
        String locale = view instanceof PageSpec.Localized localized
                ? localized.chrome().language()
                : "";
        PageLinks relative = new PageLinks(
                page.path(),
                surroundings.links().apply(locale),
                surroundings.labels().apply(locale));
        PageLinks context = view instanceof PageSpec.AnyDepth any ? relative.from(any.root()) : relative;
        return templates.fill(page.template() + ENDING, new RecordModel(view, wrapper), context);
    }

    /** A site's own templates may loop, recurse and hoard; a thread of its own keeps that to the page. */
    private String watched(PageSpec page, Record view) {
        try {
            return Watchdog.run("page", PAGE_LIMIT, () -> filled(page, view));
        } catch (Watchdog.Overrun e) {
            throw over(page, "the page takes longer than " + PAGE_LIMIT.toSeconds() + " seconds to render", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RenderException failure) {
                throw failure;
            }
            throw over(page, "the page recurses without end or needs too much memory", e);
        }
    }

    private RenderException over(PageSpec page, String message, Exception cause) {
        Place place = Place.of(files.path(page.template() + ENDING));
        return new RenderException(
                        Problem.error("theme-limit", place, message, "look for loops in the theme's templates"))
                .because(cause);
    }
}
