package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Times as people write them: {@code record/times.txt} is the table of what each means, or of the message it gets. */
@Isolated("changes the machine's zone and locale")
class TimeReaderTest {
    private static final Path TABLE = Path.of("src/test/resources/record/times.txt");

    @Test
    void everyTimeMeansOneMomentOrSaysWhyNot() throws IOException {
        assertThat(String.join("\n", verdicts()) + "\n").isEqualTo(Files.readString(TABLE));
    }

    @Test
    void theMachinesZoneAndLocaleChangeNothing() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<String> here = verdicts();
        try {
            for (String[] machine : new String[][] {
                {"Asia/Kathmandu", "tr"}, {"Pacific/Apia", "ar-EG"}, {"America/St_Johns", "th-TH-u-ca-buddhist-nu-thai"}
            }) {
                TimeZone.setDefault(TimeZone.getTimeZone(machine[0]));
                Locale.setDefault(Locale.forLanguageTag(machine[1]));
                assertThat(verdicts()).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Each line of the table anew: the text, a mark, and what is read from it; a line starting with "in ZONE" sets the site's zone. */
    private static List<String> verdicts() throws IOException {
        TimeReader reader = TimeReader.strict();
        List<String> lines = new java.util.ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String text = line.split(" => ", 2)[0];
            if (text.startsWith("# in ")) {
                reader = TimeReader.in(ZoneId.of(text.substring(5)));
            }
            lines.add(text.isEmpty() || text.startsWith("#") ? text : text + " => " + verdict(reader, text));
        }
        return lines;
    }

    private static String verdict(TimeReader reader, String text) {
        Problems problems = new Problems();
        String read = reader.instant(text, Place.of("x"), problems)
                .map(Object::toString)
                .orElse("");
        String said = String.join(
                " ",
                problems.sorted().stream()
                        .map(problem -> problem.code() + ": " + problem.message()
                                + (problem.hint().isEmpty() ? "" : "; " + problem.hint()))
                        .toList());
        return (read + " " + said).strip();
    }
}
