package dev.candor.page;

import dev.candor.model.Section;
import java.util.List;
import java.util.regex.Pattern;

/** Estimates how long a text takes to read: 200 words, or 500 characters of a script without spaces, a minute. */
final class ReadingTime {
    private static final double WORDS = 200;
    private static final double CHARACTERS = 500;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final Pattern CHARACTER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private ReadingTime() {}

    /** Whole minutes, at least one. */
    static int minutes(List<Section> sections) {
        double minutes = sections.stream()
                .map(section -> section.body().source())
                .mapToDouble(text -> WORD.matcher(text).results().count() / WORDS
                        + CHARACTER.matcher(text).results().count() / CHARACTERS)
                .sum();
        return (int) Math.max(1, Math.round(minutes));
    }
}
