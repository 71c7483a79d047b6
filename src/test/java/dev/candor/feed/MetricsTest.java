package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Specifies the metrics, and has Prometheus' own tool judge them. */
@Timeout(30)
class MetricsTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    @Test
    void theySayWhatThePageSays() {
        assertThat(SITE.text("metrics.txt"))
                .contains(
                        "candor_site_indicator{indicator=\"minor\"} 1\n",
                        "candor_site_indicator{indicator=\"none\"} 0\n",
                        "candor_open_incidents{impact=\"minor\"} 1\n",
                        "candor_maintenance_windows{state=\"running\"} 1\n",
                        "candor_component_status{component=\"site\",name=\"Website\",group=\"\",status=\"degraded_performance\"} 1\n",
                        "candor_component_uptime_ratio{component=\"cards\",name=\"Cards\",group=\"Payments\",window=\"30d\"} 0.99884\n",
                        "candor_slo_objective_ratio{component=\"cards\",name=\"Cards\",group=\"Payments\"} 0.999\n",
                        "candor_error_budget_seconds{component=\"cards\",name=\"Cards\",group=\"Payments\"} 2592\n",
                        "candor_error_budget_left_seconds{component=\"cards\",name=\"Cards\",group=\"Payments\"} -408\n",
                        "candor_last_update_timestamp_seconds 1773070200\n")
                .doesNotContain("fax");
    }

    @Test
    void promtoolAcceptsThem() throws IOException, InterruptedException {
        assumeTrue(isInstalled("promtool"), "promtool is not installed; Debian has it in the package prometheus");
        for (BuiltSite site : new BuiltSite[] {SITE, BuiltSite.demo()}) {
            Process promtool = new ProcessBuilder("promtool", "check", "metrics")
                    .redirectErrorStream(true)
                    .start();
            promtool.getOutputStream().write(site.bytes("metrics.txt"));
            promtool.getOutputStream().close();
            String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(promtool.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(output).isEmpty();
            assertThat(promtool.exitValue()).isZero();
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
