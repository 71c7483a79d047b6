package dev.candor.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.candor.browser.WithBrowser;
import dev.candor.output.OutputFile;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching as a reader does: given these records and this question, then these answers. */
@WithBrowser
class SearchPageTest {
    private static final String CHECKOUT = """
            ---
            title: Checkout fails
            components: {checkout: major_outage}
            ---
            ## Investigating — 2026-10-03T11:05:00Z
            Card payments are refused. <!-- secretword --> See [the notes](https://elsewhere.example/hiddenword).
            ## Resolved — 2026-10-03T12:05:00Z
            A broken certificate was replaced.
            """;
    private static final String LOGIN = """
            ---
            title: Anmeldung langsam über das Café-Netz
            components: {api: degraded_performance}
            ---
            ## Resolved — 2026-09-03T12:05:00Z
            Zu viele Verbindungen. الخدمة متوقفة مؤقتًا. 現在、決済サービスに障害が発生しています。
            """;
    private static final String LATER = """
            ---
            title: Move of the database
            components: {api: under_maintenance}
            scheduled: {start: 2026-12-03T12:00:00Z, end: 2026-12-03T13:00:00Z}
            ---
            Certificates move as well.
            """;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private static Site site() {
        return given().incident("2026-10-03-checkout", CHECKOUT)
                .incident("2026-09-03-login", LOGIN)
                .maintenance("2026-12-03-db", LATER)
                .at("2026-11-03T12:00:00Z")
                .site();
    }

    private SiteServer serve(Site site) throws IOException {
        SiteServer server = new SiteServer(site);
        open.add(server);
        return server;
    }

    private Page reader(Browser browser, NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.setDefaultTimeout(5_000);
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> errors.add(message.text()));
        open.add(() -> {
            page.context().close();
            assertThat(errors).isEmpty();
        });
        return page;
    }

    private Page searching(Browser browser) throws IOException {
        SiteServer server = serve(site());
        Page page = reader(browser, new NewContextOptions());
        page.navigate(server.url("search/"));
        return page;
    }

    private static List<String> titles(Page page) {
        return page.locator("[data-c-results] li a").allInnerTexts();
    }

    private static void ask(Page page, String question) {
        page.getByRole(AriaRole.SEARCHBOX).fill(question);
        page.keyboard().press("Enter");
    }

    @Test
    void a_word_of_a_title_an_update_or_a_component_finds_its_records(Browser browser) throws IOException {
        Page page = searching(browser);
        ask(page, "refused");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Results: 1")))
                .isVisible();
        assertThat(page.locator("[data-c-results] li")).hasText("Checkout failsIncident 3 October 2026 Checkout");
        ask(page, "public api");
        assertThat(page.locator("[data-c-found]")).hasText("Results: 2");
        assertThat(titles(page))
                .containsExactlyInAnyOrder("Anmeldung langsam über das Café-Netz", "Move of the database");
    }

    @Test
    void beginnings_slips_and_missing_accents_are_forgiven(Browser browser) throws IOException {
        Page page = searching(browser);
        for (String question : List.of("anmel", "anmeldnug", "uber cafe", "CAFÉ")) {
            page.navigate("about:blank");
            page.navigate(serve(site()).url("search/#q=" + question));
            assertThat(page.locator("[data-c-results] li")).hasCount(1);
            assertThat(titles(page)).containsExactly("Anmeldung langsam über das Café-Netz");
        }
    }

    @Test
    void scripts_without_spaces_and_arabic_words_without_their_article_are_found(Browser browser) throws IOException {
        Page page = searching(browser);
        for (String question : List.of("障害", "決済サービス", "障", "خدمة", "الخدمه", "مؤقتا")) {
            ask(page, "unicorn");
            assertThat(page.locator("[data-c-found]")).hasText("Nothing was found. Try other words, or fewer.");
            ask(page, question);
            assertThat(page.locator("[data-c-found]")).hasText("Results: 1");
        }
    }

    @Test
    void records_with_some_of_the_words_are_shown_where_none_has_all_and_it_is_said(Browser browser)
            throws IOException {
        Page page = searching(browser);
        ask(page, "certificate unicorn");
        assertThat(page.locator("[data-c-found]")).hasText("Results: 2 None of them has all the words.");
        assertThat(titles(page)).contains("Checkout fails");
    }

    @Test
    void what_readers_do_not_see_is_not_found(Browser browser) throws IOException {
        Page page = searching(browser);
        for (String question : List.of("secretword", "hiddenword")) {
            ask(page, question);
            assertThat(page.locator("[data-c-found]")).hasText("Nothing was found. Try other words, or fewer.");
        }
        assertThat(site().outputs().stream()
                        .filter(output -> output.path().value().startsWith("search/")))
                .extracting(SearchPageTest::text)
                .noneMatch(text -> text.contains("secretword") || text.contains("hiddenword"));
    }

    private static String text(OutputFile output) {
        return new String(output.content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_search_has_an_address_and_sends_no_word_to_the_host(Browser browser) throws IOException {
        SiteServer server = serve(site());
        Page page = reader(browser, new NewContextOptions());
        page.navigate(server.url("search/"));
        ask(page, "certificate");
        assertThat(page.locator("[data-c-results] li")).hasCount(2);
        assertThat(page.url()).endsWith("/search/#q=certificate");
        assertThat(server.log())
                .noneMatch(line -> line.contains("certificate"))
                .noneMatch(line -> line.startsWith("404"));
        page.locator("[data-c-results] a").first().click();
        assertThat(page.locator("h1")).hasText("Checkout fails");
        page.goBack();
        assertThat(page.locator("[data-c-results] li")).hasCount(2);
    }

    @Test
    void the_keyboard_leads_from_the_question_to_the_answer(Browser browser) throws IOException {
        Page page = searching(browser);
        page.getByLabel("Search incidents, maintenance and postmortems").focus();
        page.keyboard().type("certificate broken");
        assertThat(page.locator("[data-c-results] li")).hasCount(1);
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Checkout fails");
    }

    @Test
    void the_page_with_results_is_accessible_on_a_phone_in_both_schemes(Browser browser) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser.newContext(new NewContextOptions()
                            .setColorScheme(scheme)
                            .setViewportSize(320, 640)
                            .setBypassCSP(true))
                    .newPage();
            open.add(() -> page.context().close());
            page.navigate(serve(site()).url("search/#q=api"));
            assertThat(page.locator("[data-c-results] li")).hasCount(2);
            Axe.into(page);
            assertThat(Axe.faults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @Test
    void it_works_in_a_folder(Browser browser, @TempDir Path folder) throws IOException {
        for (OutputFile output : site().outputs()) {
            Path file = folder.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, output.content().bytes());
        }
        Page page = reader(browser, new NewContextOptions());
        page.navigate(folder.resolve("search/index.html").toUri().toString());
        ask(page, "refused");
        assertThat(page.locator("[data-c-results] li")).hasCount(1);
        page.locator("[data-c-results] a").click();
        assertThat(page.locator("h1")).hasText("Checkout fails");
    }

    @Test
    void without_a_script_it_says_where_everything_is_listed(Browser browser) throws IOException {
        Page page = reader(browser, new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(serve(site()).url("search/"));
        assertThat(page.innerText(".mast")).contains("Searching needs JavaScript.");
        assertThat(page.locator(".mast").getByText("History", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("[role=search]")).isHidden();
    }

    @Test
    void an_index_that_cannot_be_loaded_is_said(Browser browser) throws IOException {
        SiteServer server = serve(site());
        Page page = browser.newContext().newPage();
        open.add(() -> page.context().close());
        page.navigate(server.url("search/"));
        server.breakDown();
        ask(page, "refused");
        assertThat(page.locator("[data-c-found]")).hasText("The index could not be loaded. Try again later.");
    }
}
