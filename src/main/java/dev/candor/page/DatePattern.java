package dev.candor.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A date pattern of CLDR, such as {@code EEE d MMM}, taken apart once; it takes its names from the locale's own data. */
final class DatePattern {
    private static final String FIELDS = "yMLdEcHmv";

    private final List<String> tokens;
    private final LocaleData names;

    /** A pattern with the names of one locale. */
    DatePattern(String pattern, LocaleData names) {
        this.tokens = tokens(pattern);
        this.names = names;
    }

    private static List<String> tokens(String pattern) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = c == '\'' ? pattern.indexOf('\'', at + 1) + 1 : run(pattern, at);
            tokens.add(pattern.substring(at, end));
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static int run(String pattern, int from) {
        char c = pattern.charAt(from);
        int end = from + 1;
        while (end < pattern.length() && pattern.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** Writes a date and time; a pattern without a zone ignores its name. */
    void write(StringBuilder out, LocalDateTime time, String zone) {
        for (String token : tokens) {
            char field = token.charAt(0);
            if (field == '\'') {
                out.append(token, 1, token.length() - 1);
            } else if (FIELDS.indexOf(field) < 0) {
                out.append(token);
            } else if (field == 'v') {
                out.append(zone);
            } else {
                field(out, token, time);
            }
        }
    }

    private void field(StringBuilder out, String token, LocalDateTime time) {
        int width = token.length();
        switch (token.charAt(0)) {
            case 'y' -> out.append(time.getYear());
            case 'M', 'L' -> month(out, token, time.getMonthValue());
            case 'd' -> digits(out, time.getDayOfMonth(), width);
            case 'E', 'c' -> out.append(names.weekday(time.getDayOfWeek()));
            case 'H' -> digits(out, time.getHour(), width);
            default -> digits(out, time.getMinute(), width);
        }
    }

    private void month(StringBuilder out, String token, int month) {
        if (token.length() <= 2) {
            digits(out, month, token.length());
        } else if (token.length() == 3) {
            out.append(names.shortMonth(month));
        } else {
            out.append(token.charAt(0) == 'L' ? names.monthAlone(month) : names.month(month));
        }
    }

    private static void digits(StringBuilder out, int number, int width) {
        if (width == 2 && number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
