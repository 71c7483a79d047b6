package dev.candor.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the help texts of all commands as one manual page, in the macros of man(7). */
final class ManPage {
    private final CommandSpec root;
    private final StringBuilder out = new StringBuilder();

    ManPage(CommandSpec root) {
        this.root = root;
    }

    /** The page. */
    String text() {
        macro("TH", "CANDOR", "1", "", BuildVersion.generator(), "");
        macro("SH", "NAME");
        line("candor \\- " + escaped(first(root).replaceFirst("\\.$", "")));
        macro("SH", "SYNOPSIS");
        line("\\fBcandor\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]");
        macro("SH", "DESCRIPTION");
        line(escaped(
                "Reads incident, maintenance and postmortem records from a Git repository and renders a static status page, an incident history "
                        + "and a postmortem archive. --help after any command prints its part of this page."));
        macro("SH", "COMMANDS");
        root.subcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .forEach(this::command);
        exitCodes();
        environment();
        return out.toString();
    }

    private void command(CommandSpec spec) {
        if (spec.usageMessage().hidden()) {
            return;
        }
        macro("SS", spec.qualifiedName());
        List.of(spec.usageMessage().description()).forEach(text -> line(escaped(text)));
        spec.positionalParameters().forEach(words -> argument("\\fI" + escaped(words.paramLabel()) + "\\fR", words));
        spec.options().stream()
                .filter(option ->
                        !option.hidden() && !option.usageHelp() && !option.versionHelp() && !option.inherited())
                .forEach(option -> argument(names(option), option));
        examples(spec);
        spec.subcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .forEach(this::command);
    }

    private static String names(OptionSpec option) {
        String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
        return option.arity().max() == 0 ? names : names + " \\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private void argument(String names, ArgSpec argument) {
        macro("TP");
        line(names);
        line(escaped(String.join(" ", argument.description())));
    }

    private void examples(CommandSpec spec) {
        List<String> footer = List.of(spec.usageMessage().footer());
        if (!footer.isEmpty()) {
            macro("PP");
            macro("nf");
            footer.forEach(text -> line(escaped(text)));
            macro("fi");
        }
    }

    private void exitCodes() {
        macro("SH", "EXIT STATUS");
        root.usageMessage().exitCodeList().forEach((code, meaning) -> {
            macro("TP");
            line(escaped(code));
            line(escaped(meaning));
        });
    }

    private void environment() {
        macro("SH", "ENVIRONMENT");
        variable("VISUAL, EDITOR", "The editor for the words of an update.");
        variable("XDG_STATE_HOME", "Words that are not in a record yet are kept below it, in candor/drafts.");
        variable("XDG_CACHE_HOME", "Copies of remote repositories are kept below it, in candor.");
        variable("NO_COLOR", "Where it is set, nothing is coloured.");
    }

    private void variable(String name, String meaning) {
        macro("TP");
        line("\\fB" + escaped(name) + "\\fR");
        line(escaped(meaning));
    }

    private static String first(CommandSpec spec) {
        String[] description = spec.usageMessage().description();
        return description.length == 0 ? spec.name() : description[0];
    }

    private void macro(String name, String... arguments) {
        out.append('.').append(name);
        for (String argument : arguments) {
            out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        out.append('\n');
    }

    private void line(String text) {
        // A line that starts with a dot or a quote would be taken for a macro.
        boolean macro = text.startsWith(".") || text.startsWith("'");
        out.append(macro ? "\\&" : "").append(text).append('\n');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(point -> escaped.append(
                        switch (point) {
                            case '\\' -> "\\e";
                            case '-' -> "\\-";
                            default ->
                                point < 128
                                        ? Character.toString(point)
                                        : String.format(Locale.ROOT, "\\[u%04X]", point);
                        }));
        return escaped.toString();
    }
}
