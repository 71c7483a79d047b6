package dev.candor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The entry of the program: hands the arguments to picocli and ends with its exit code. */
@Command(
        name = "candor",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Status page, incident history and postmortem archive from a Git repository.",
        subcommands = {
            ActionsCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            CompleteCommand.class,
            CompletionCommand.class,
            DemoCommand.class,
            DiffCommand.class,
            ImportCommand.class,
            IncidentCommand.class,
            InitCommand.class,
            LogCommand.class,
            MaintenanceCommand.class,
            ManCommand.class,
            NoticeCommand.class,
            NotifyCommand.class,
            PlanCommand.class,
            PostmortemCommand.class,
            PublishCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            ShowCommand.class,
            VerifyCommand.class,
            WarmUpCommand.class,
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the records have errors",
            "2:the command was used wrongly",
            "3:something could not be read or written"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the stack trace of a failure.",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess(System.getenv(), System.getProperty("candor.terminals", ""));
        System.exit(run(console, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Console console, String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main, new CommandFactory(console));
        line.setExecutionExceptionHandler(
                (exception, command, parsed) -> new Failures(console, main.verbose).report(exception));
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
