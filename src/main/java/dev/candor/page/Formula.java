package dev.candor.page;

import dev.candor.insight.Weights;
import dev.candor.model.ComponentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says how uptime is counted, with the site's own weights. */
final class Formula {
    private Formula() {}

    /** The formula in words. */
    static String of(PageContext context) {
        Texts texts = context.texts();
        Weights weights = new Weights(context.site().weights());
        String shares = String.join(
                ", ",
                Stream.of(
                                ComponentStatus.MAJOR_OUTAGE,
                                ComponentStatus.PARTIAL_OUTAGE,
                                ComponentStatus.DEGRADED_PERFORMANCE,
                                ComponentStatus.UNDER_MAINTENANCE)
                        .map(status -> share(texts, status, weights.of(status)))
                        .toList());
        return texts.get("formula", Map.of("weights", shares));
    }

    private static String share(Texts texts, ComponentStatus status, double weight) {
        BigDecimal percent = BigDecimal.valueOf(weight)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String number = texts.number(percent.scale() < 0 ? percent.setScale(0) : percent);
        return texts.get(
                "formula.weight",
                Map.of(
                        "status", texts.get("status." + status.name().toLowerCase(Locale.ROOT)),
                        "share", texts.get("percent", Map.of("number", number))));
    }
}
