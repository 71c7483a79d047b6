package dev.candor.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table for spreadsheets (RFC 4180); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n|%\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");

    private final StringBuilder rows = new StringBuilder();

    /** A row; numbers stay numbers. */
    public Csv row(List<String> cells) {
        rows.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String text) {
        String clean = CleanText.of(text);
        boolean formula =
                FORMULA.matcher(clean).find() && !NUMBER.matcher(clean).matches();
        String safe = formula ? "'" + clean : clean;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\'');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The table. */
    public String text() {
        return rows.toString();
    }

    byte[] bytes() {
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
