package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.git.MainLine;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.model.Revision;
import dev.candor.model.SiteSettings;
import dev.candor.problem.BadContent;
import dev.candor.problem.Failure;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.source.SourceTree;
import dev.candor.source.WithoutHistory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a repository held at a moment, which is named by a time or by a commit. */
final class Standpoints {
    private static final Pattern TIME =
            Pattern.compile("now|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}:[0-9]{2}.*|-[0-9].*");

    private final SourceRequest request;
    private final Instant now;
    private Optional<MainLine> line = Optional.empty();

    /** Of a repository on disk, as seen now. */
    Standpoints(SourceRequest request, Instant now) {
        this.request = request;
        this.now = now;
    }

    /** What an option names: a time such as {@code 2026-11-03T14:05:00Z}, {@code 14:05} or {@code -2h}, or a commit. */
    Standpoint find(String text, String option) {
        String plain = text.strip();
        return TIME.matcher(plain).matches() ? at(moment(plain, option), option) : commit(plain, option);
    }

    /** The newest commit, at the moment the site is pinned to, else now. */
    Standpoint newest() {
        return new Standpoint(line().newest(), settings().now().orElse(now));
    }

    /** The commits among which moments are found. */
    MainLine line() {
        MainLine known = line.orElseGet(() -> MainLine.of(request));
        line = Optional.of(known);
        return known;
    }

    /** The repository, on disk. */
    SourceRequest request() {
        return request;
    }

    private Instant moment(String text, String option) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            SiteSettings site = settings();
            return new Moments(site, site.now().orElse(now)).read(text, option);
        }
    }

    /** The settings of the newest commit; times without a zone are in its zone. */
    SiteSettings settings() {
        try (SourceTree tree = new WithoutHistory(GitSource.open(request))) {
            Reading reading = CatalogReader.readOnly(tree, Audience.INTERNAL, file -> false);
            return reading.catalog()
                    .orElseThrow(() -> new BadContent(reading.problems()))
                    .site();
        }
    }

    private Standpoint at(Instant moment, String option) {
        if (moment.isAfter(now)) {
            throw Failure.usage(
                    option + " " + moment + " lies ahead", "--now shows what is there as it will be read then");
        }
        return new Standpoint(line().at(moment).orElseThrow(() -> before(moment, option)), moment);
    }

    private Failure before(Instant moment, String option) {
        Revision first = line().first();
        String begins = option + " " + moment + " lies before " + first.at() + ", when ";
        return line().isCut()
                ? Failure.usage(begins + "this shallow clone begins", "git fetch --unshallow gets what was before")
                : Failure.usage(begins + "the repository begins", "name a later moment");
    }

    private Standpoint commit(String name, String option) {
        Revision found = MainLine.of(request.withRef(name)).newest();
        if (found.at().isAfter(now)) {
            throw Failure.usage(option + " " + name + " is a commit dated ahead, " + found.at(), "add --now");
        }
        return new Standpoint(found, found.at());
    }
}
