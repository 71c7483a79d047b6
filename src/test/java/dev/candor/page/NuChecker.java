package dev.candor.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, the rules that {@code validator.w3.org/nu} goes by, on any number of pages. */
final class NuChecker implements ErrorHandler {
    private static final String RULES = "http://s.validator.nu/html5-all.rnc";
    private static final long DEEP = 32L << 20;

    private final List<String> said = new ArrayList<>();
    private String page = "";

    /** What the checker says about pages, by their paths; empty where all is well. */
    static List<String> check(Map<String, byte[]> pages) throws InterruptedException {
        NuChecker checker = new NuChecker();
        // The grammar of HTML is read by recursion that a thread's usual stack does not hold.
        Thread thread = new Thread(null, () -> checker.read(pages), "nu", DEEP);
        thread.start();
        thread.join();
        return checker.said;
    }

    private void read(Map<String, byte[]> pages) {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
            validator.setUpMainSchema(RULES, this);
            validator.setUpValidatorAndParsers(this, false, false);
            for (Map.Entry<String, byte[]> each : pages.entrySet()) {
                page = each.getKey();
                validator.checkHtmlInputSource(source(each.getValue()));
            }
        } catch (Exception e) {
            said.add("the checker gave up at " + page + ": " + e);
        }
    }

    private InputSource source(byte[] bytes) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding(StandardCharsets.UTF_8.name());
        source.setSystemId("https://status.example/" + page);
        return source;
    }

    @Override
    public void warning(SAXParseException warning) {
        said.add("%s:%d: %s".formatted(page, warning.getLineNumber(), warning.getMessage()));
    }

    @Override
    public void error(SAXParseException error) {
        warning(error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        warning(error);
    }
}
