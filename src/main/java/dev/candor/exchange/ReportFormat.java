package dev.candor.exchange;

import dev.candor.check.Report;

/** Writes a report for somebody or something to read; the text ends with a line end. None but the text for people shows lines of files. */
@FunctionalInterface
public interface ReportFormat {
    /** The whole report. */
    String write(Report report);
}
