package dev.candor.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, giving those that talk to the terminal the console to do so. */
final class CommandFactory implements IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
            Map.entry(ActionsCommand.class, ActionsCommand::new),
            Map.entry(BuildCommand.class, BuildCommand::new),
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(CompleteCommand.class, CompleteCommand::new),
            Map.entry(CompletionCommand.class, CompletionCommand::new),
            Map.entry(DemoCommand.class, DemoCommand::new),
            Map.entry(DiffCommand.class, DiffCommand::new),
            Map.entry(ImportCstateCommand.class, ImportCstateCommand::new),
            Map.entry(ImportPostmortemCommand.class, ImportPostmortemCommand::new),
            Map.entry(IncidentCommand.class, IncidentCommand::new),
            Map.entry(IncidentList.class, IncidentList::new),
            Map.entry(IncidentOpen.class, IncidentOpen::new),
            Map.entry(IncidentReopen.class, IncidentReopen::new),
            Map.entry(IncidentResolve.class, IncidentResolve::new),
            Map.entry(IncidentShow.class, IncidentShow::new),
            Map.entry(IncidentUpdate.class, IncidentUpdate::new),
            Map.entry(InitCommand.class, InitCommand::new),
            Map.entry(LogCommand.class, LogCommand::new),
            Map.entry(MaintenanceCancel.class, MaintenanceCancel::new),
            Map.entry(MaintenanceCommand.class, MaintenanceCommand::new),
            Map.entry(MaintenanceComplete.class, MaintenanceComplete::new),
            Map.entry(MaintenanceMove.class, MaintenanceMove::new),
            Map.entry(MaintenanceSchedule.class, MaintenanceSchedule::new),
            Map.entry(MaintenanceStart.class, MaintenanceStart::new),
            Map.entry(ManCommand.class, ManCommand::new),
            Map.entry(NoticeCommand.class, NoticeCommand::new),
            Map.entry(NoticeExpire.class, NoticeExpire::new),
            Map.entry(NoticePost.class, NoticePost::new),
            Map.entry(NotifyCommand.class, NotifyCommand::new),
            Map.entry(PlanCommand.class, PlanCommand::new),
            Map.entry(PostmortemCommand.class, PostmortemCommand::new),
            Map.entry(PostmortemDraft.class, PostmortemDraft::new),
            Map.entry(PostmortemPublish.class, PostmortemPublish::new),
            Map.entry(PublishCommand.class, PublishCommand::new),
            Map.entry(ReportCommand.class, ReportCommand::new),
            Map.entry(ServeCommand.class, ServeCommand::new),
            Map.entry(ShowCommand.class, ShowCommand::new),
            Map.entry(VerifyCommand.class, VerifyCommand::new),
            Map.entry(WarmUpCommand.class, WarmUpCommand::new));

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command != null
                ? type.cast(command.apply(console))
                : CommandLine.defaultFactory().create(type);
    }
}
