package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import org.junit.jupiter.api.Test;

/** A version is read once for as long as nothing that decides how it is read has changed. */
class PastMemoryTest {
    private static final String PATH = "incidents/pay.md";
    private static final String OLD = incident("title: Payments fail", "Ada Quist looks into it.");
    private static final String NEW = incident("title: Payments fail", "We look into it.");

    private final PastMemory memory = new PastMemory();

    private static String incident(String keys, String words) {
        return "---\n" + keys + "\n---\n## Investigating — 2026-11-03T10:00:00Z\n" + words + "\n";
    }

    private static TestTree tree(String now) {
        return TestTree.empty()
                .with("candor.yml", "title: Acme\n")
                .with(PATH, now)
                .withPast(PATH, now, OLD);
    }

    private String past(TestTree tree, Audience audience) {
        Catalog catalog = CatalogReader.read(tree, audience, Tolerance.STRICT, memory)
                .catalog()
                .orElseThrow();
        return catalog.past(catalog.incidents().get("pay"))
                .orElseThrow()
                .versions()
                .toString();
    }

    @Test
    void theSameFilesAreReadOnce() {
        TestTree tree = tree(NEW);
        String first = past(tree, Audience.PUBLIC);
        assertThat(tree.reads()).isEqualTo(1);

        assertThat(past(tree, Audience.PUBLIC)).isEqualTo(first).contains("Ada Quist");
        assertThat(tree.reads()).isEqualTo(1);
    }

    @Test
    void anotherTitleOfTodayNeedsNoReading() {
        past(tree(NEW), Audience.PUBLIC);
        TestTree edited = tree(NEW.replace("Payments", "Some payments"));
        past(edited, Audience.PUBLIC);
        assertThat(edited.reads()).isZero();
    }

    @Test
    void whoGetsARoleTodayIsNamedInNoVersion() {
        assertThat(past(tree(NEW), Audience.PUBLIC)).contains("Ada Quist");
        String listed = NEW.replace("\n---\n##", "\ninternal: {roles: {incident_commander: Ada Quist}}\n---\n##");
        assertThat(past(tree(listed), Audience.PUBLIC)).doesNotContain("Ada").doesNotContain("Quist");
    }

    @Test
    void anotherAudienceReadsForItself() {
        TestTree tree = tree(NEW);
        past(tree, Audience.INTERNAL);
        past(tree, Audience.PUBLIC);
        assertThat(tree.reads()).isEqualTo(2);
    }
}
