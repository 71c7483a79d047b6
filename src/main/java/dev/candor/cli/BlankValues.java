package dev.candor.cli;

import dev.candor.model.SiteSettings;
import dev.candor.page.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What fills the blanks of a message by itself: components, times and the promise of the next update. */
final class BlankValues {
    private final SiteSettings site;
    private final Texts texts;
    private final Instant at;
    private final Map<String, String> values = new LinkedHashMap<>();

    private BlankValues(Desk desk, Instant at) {
        this.site = desk.site();
        this.texts = desk.texts();
        this.at = at;
    }

    /** The values by blank; what is not known has none. */
    static Map<String, String> of(Desk desk, Subject subject, Instant at, Optional<Duration> promised) {
        BlankValues filled = new BlankValues(desk, at);
        filled.values.put("title", subject.title());
        filled.values.put("now", filled.time(at));
        filled.values.put("ended", filled.time(at));
        filled.about(subject);
        promised.or(() -> subject.severity().flatMap(severity -> severity.updateEvery()))
                .ifPresent(next -> filled.values.put("next", filled.time(at.plus(next))));
        return Map.copyOf(filled.values);
    }

    private void about(Subject subject) {
        List<String> names = subject.names(site);
        if (!names.isEmpty()) {
            values.put("components", texts.list(names));
        }
        subject.severity().ifPresent(severity -> values.put("severity", severity.name()));
        subject.started().ifPresent(start -> {
            values.put("started", time(start));
            values.put("start", time(start));
            values.put("duration", texts.duration(Duration.between(start, at).abs()));
        });
        subject.mitigated().ifPresent(end -> values.put("mitigated", time(end)));
        subject.window().ifPresent(window -> {
            values.put("start", texts.moment(window.start()));
            values.put("end", time(window.end(), window.start()));
        });
        subject.severity()
                .flatMap(severity -> severity.postmortem())
                .ifPresent(due -> values.put("postmortem_due", texts.day(day(at).plus(due))));
    }

    private String time(Instant moment) {
        return time(moment, at);
    }

    /** The clock alone on the day that a reader thinks of anyway. */
    private String time(Instant moment, Instant near) {
        return day(moment).equals(day(near)) ? texts.clock(moment) : texts.moment(moment);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(site.zone()).toLocalDate();
    }
}
