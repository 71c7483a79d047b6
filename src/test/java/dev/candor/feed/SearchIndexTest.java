package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.MarkdownText;
import dev.candor.model.Update;
import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Holds the search index to its size, and its two halves, the build's and the browser's, to one another. */
@WithBrowser
class SearchIndexTest {
    private static final Path ASSETS = Path.of("themes", "default", "assets");
    private static final int RECORDS = 10_000;
    private static final int MOST_BYTES_OF_A_SEARCH = 150_000;
    private static final int WORDS_ASKED_FOR = 3;
    private static final int RESULTS_SHOWN = 10;

    @Test
    @Timeout(60)
    void aSearchOfTenThousandRecordsMovesLittle() throws IOException {
        List<OutputFile> files = new SearchFiles().outputs(context(catalog())).toList();
        long words = largest(files, "search/words-", WORDS_ASKED_FOR);
        long records = largest(files, "search/records-", RESULTS_SHOWN);
        long scripts = compressed(Files.readAllBytes(ASSETS.resolve("minisearch.js")))
                + compressed(Files.readAllBytes(ASSETS.resolve("search.js")));
        long page = compressed(Files.readAllBytes(ASSETS.resolve("candor.css")))
                + compressed(Files.readAllBytes(ASSETS.resolve("candor.js")))
                + 3_000;
        assertThat(words + records + scripts + page)
                .as("%d + %d + %d + %d", words, records, scripts, page)
                .isLessThan(MOST_BYTES_OF_A_SEARCH);
        assertThat(files).hasSize(RECORDS / 50 + RECORDS / 100);
    }

    @Test
    void theThemesCopyOfMiniSearchIsTheOneFromNpm() throws IOException {
        Path npm = Path.of("target", "npm", "node_modules", "minisearch", "dist", "umd", "index.js");
        assumeTrue(Files.exists(npm), "it is not installed: mvn -Pnpm-clients test-compile");
        String copy = Files.readString(ASSETS.resolve("minisearch.js"));
        assertThat(copy.substring(copy.indexOf("*/\n") + 3)).isEqualTo(Files.readString(npm));
    }

    @Test
    void theSameRecordsMakeTheSameIndex() {
        Catalog catalog = AHostileCatalog.saying("Checkout fails again");
        assertThat(bytes(catalog)).isEqualTo(bytes(catalog));
    }

    private static List<String> bytes(Catalog catalog) {
        return new SearchFiles()
                .outputs(context(catalog))
                .map(file -> Fingerprint.of(file.content().bytes()).value())
                .toList();
    }

    private static long largest(List<OutputFile> files, String prefix, int count) {
        return files.stream()
                .filter(file -> file.path().value().startsWith(prefix))
                .map(file -> compressed(file.content().bytes()))
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToLong(size -> size)
                .sum();
    }

    private static long compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.size();
    }

    private static FeedContext context(Catalog catalog) {
        return new FeedContext(
                catalog,
                InsightsAt.of(catalog, AHostileCatalog.NOW),
                List.of(AHostileCatalog.texts()),
                new AHostileCatalog.Raw(),
                List.of(),
                List.of(),
                Fingerprint.of(new byte[0]),
                "Candor 1",
                new Problems());
    }

    /** Ten thousand incidents of two updates with 60 words each. */
    private static Catalog catalog() throws IOException {
        Catalog one = AHostileCatalog.saying("x");
        Incident like = one.incidents().get("x");
        Random random = new Random(7);
        List<String> vocabulary = demo();
        Map<String, Incident> many = new LinkedHashMap<>();
        for (int i = 0; i < RECORDS; i++) {
            Incident incident = AHostileCatalog.at(like, i, AHostileCatalog.NOW.minus(Duration.ofHours(i + 1)));
            List<Update> said = incident.updates().stream()
                    .map(update -> saying(update, sentence(vocabulary, random, 60)))
                    .toList();
            many.put("i" + i, titled(incident, sentence(vocabulary, random, 5), said));
        }
        return new Catalog(
                one.site(),
                one.audience(),
                many,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                one.snapshot(),
                Map.of());
    }

    /** Every word of the demo's records, as often as it stands there. */
    private static List<String> demo() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> records = Files.walk(Path.of("content"))) {
            for (Path file : records.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                words.addAll(List.of(text.substring(text.indexOf("\n---") + 4).split("[^\\p{L}]+", -1)));
            }
        }
        return words;
    }

    /** Words as a writer draws them, and now and then the name of a machine. */
    private static String sentence(List<String> words, Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> i % 40 == 7 ? "node" + random.nextInt(5_000) : words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private static Update saying(Update update, String text) {
        return new Update(
                update.phase(),
                update.at(),
                update.components(),
                update.next(),
                new MarkdownText(text, update.place()),
                update.place());
    }

    private static Incident titled(Incident like, String title, List<Update> updates) {
        return new Incident(
                like.meta(),
                like.kind(),
                title,
                like.severity(),
                like.components(),
                like.milestones(),
                like.impact(),
                like.detection(),
                like.recurrenceOf(),
                like.tags(),
                like.aliases(),
                like.links(),
                like.pinned(),
                like.until(),
                like.summary(),
                updates,
                like.translations());
    }

    @Test
    void theBuildAndTheBrowserSplitAlike(Browser browser) {
        List<String> texts = List.of(
                "Checkout FAILS, again: 5xx from api.example.com (SEV-2)!",
                "Straße İstanbul Ångström naïve ﬁle ½ x² Ⅷ",
                "ΟΔΟΣ Οδός ΌΣΟΣ",
                "الخدمة متوقّفة مؤقتًا إلى الساعة ١٢ والمـــدفوعات",
                "現在、決済サービスに障害が発生しています。Ver.2 ガギグ ｶﾞｷﾞ 々",
                "支付服务中断 abc支付def",
                "ระบบชำระเงินขัดข้อง हिन्दी में सेवा 결제 오류 שירות מושבת",
                "😀 emoji👩‍💻 zero\u200Bwidth a\u0301 \uD835\uDC00\uD835\uDC01",
                "x".repeat(40) + " " + "\uD835\uDC00".repeat(40));
        Page page = browser.newContext().newPage();
        try {
            page.setContent("<form data-c-search data-word-files=7><input></form><p data-c-found></p>"
                    + "<div data-c-results><ol></ol><button></button></div>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(ASSETS.resolve("minisearch.js")));
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(ASSETS.resolve("search.js")));
            for (String text : texts) {
                List<String> ours = SearchTerms.of(text);
                assertThat(page.evaluate("text => candorSearch.split(text)", text))
                        .as(text)
                        .isEqualTo(ours);
                List<Integer> files =
                        ours.stream().map(term -> SearchTerms.file(term, 7)).toList();
                assertThat(page.evaluate("terms => terms.map(candorSearch.file)", ours))
                        .as(text)
                        .isEqualTo(files);
            }
        } finally {
            page.context().close();
        }
    }
}
