package dev.candor.render;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** A theme's templates behind a Freemarker that escapes everything, reaches nothing and answers alike on every machine. */
final class Templates {
    private static final int MAX_PAGE_CHARACTERS = 16 << 20;

    private final ThemeFiles files;
    private final Configuration freemarker;

    Templates(ThemeFiles files, ViewWrapper wrapper, Map<String, TemplateModel> shared) {
        this.files = files;
        this.freemarker = configuration(files, wrapper);
        shared.forEach(freemarker::setSharedVariable);
    }

    private static Configuration configuration(ThemeFiles files, ViewWrapper wrapper) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(files));
        configuration.setObjectWrapper(wrapper);
        restrict(configuration);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    private static void restrict(Configuration configuration) {
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HtmlFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
    }

    /**
     * A template, read and parsed once.
     *
     * @throws RenderException where there is none, or it cannot be parsed, or it breaks the theme's rules
     */
    Template template(String file) {
        try {
            return freemarker.getTemplate(file);
        } catch (TemplateNotFoundException e) {
            throw problem(Place.of(files.path(file)), "the theme has no such template", e);
        } catch (ParseException e) {
            Place place = new Place(files.path(e.getTemplateName()), e.getLineNumber(), e.getColumnNumber());
            throw problem(place, sentence(e.getEditorMessage()), e);
        } catch (IOException e) {
            throw problem(Place.of(files.path(file)), "the template is not UTF-8 text", e);
        }
    }

    /**
     * Fills a template.
     *
     * @throws RenderException where it fails, naming the line at fault or the record's text behind it
     */
    String fill(String file, TemplateHashModel view, PageLinks page) {
        LimitedWriter out = new LimitedWriter(MAX_PAGE_CHARACTERS);
        try {
            Environment environment = template(file).createProcessingEnvironment(view, out);
            ViewWrapper.enter(environment, page);
            environment.process();
            return Tidy.page(out.text());
        } catch (TemplateException e) {
            throw behind(e).orElseGet(() -> failed(file, e));
        } catch (IOException e) {
            throw problem(Place.of(files.path(file)), "the page is too large", e);
        }
    }

    private static Optional<RenderException> behind(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof RenderException found) {
            return Optional.of(found);
        }
        return cause == null ? Optional.empty() : behind(cause);
    }

    private RenderException failed(String file, TemplateException e) {
        String name = e.getTemplateSourceName() == null ? file : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        return problem(new Place(files.path(name), line, column), sentence(e.getMessageWithoutStackTop()), e);
    }

    private static RenderException problem(Place place, String message, Throwable cause) {
        return new RenderException(Problem.error("theme", place, message, "")).because(cause);
    }

    /** The first sentence of what Freemarker says; the rest quotes its internals. */
    private static String sentence(String message) {
        String line =
                message.lines().filter(text -> !text.isBlank()).findFirst().orElse("the template fails");
        return line.replaceAll("\\s*\\(wrapper: [^)]*\\)", "").replaceFirst("[.:]\\s*$", "");
    }
}
