package dev.candor.browser;

import com.microsoft.playwright.Browser;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests one installed Chromium for the whole run; without one they are skipped, but fail where {@code CI} is set. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace SHARED = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Installed.find("chromium").isPresent() && Node.isUsable()) {
            return ConditionEvaluationResult.enabled("Chromium and Node are installed");
        }
        String reason = "browser tests need chromium, and node %d or newer on the PATH or -Pbundled-node"
                .formatted(Node.OLDEST);
        if (Optional.ofNullable(System.getenv("CI")).filter("true"::equals).isPresent()) {
            throw new IllegalStateException(reason);
        }
        System.err.println(context.getDisplayName() + " is skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class)
                .browser();
    }
}
