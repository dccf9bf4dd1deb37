using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Candidacies;

/// <summary>The ground of an election of either kind comes from a case that proves it, or is stated, by a paper or without one.</summary>
internal static class GroundRules
{
    internal static CommandBuilder<TCase, Whole, TCommand> RequireCause<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command,
        Citation basis,
        Func<TCommand, (Unit Unit, Ground Ground, EntryReference? Cause)> given,
        string field,
        string groundField,
        bool papersAreAccepted)
        where TCase : Case
        where TCommand : class, ICommand<TCase> => command
            .Require(
                "ground.cause", basis,
                new(
                    "негіз тиісті түрдегі істен туындаған болуға тиіс", "основание должно возникнуть из дела соответствующего вида",
                    "the ground must come from a case of the kind that causes it"),
                m => given(m.Command) is var (_, ground, cause) && ground.IsOfItsCause
                    && (ground with { Cause = cause?.Case }).IsOfItsCause,
                found: m => Words.Given($"{given(m.Command).Cause?.Case ?? given(m.Command).Ground.Cause}"),
                field: groundField)
            .Require(
                "cause.given", basis,
                new(
                    "негіз туындаған іс оның журналындағы жазбамен және құжатсыз көрсетілуге тиіс",
                    "дело, из которого возникло основание, должно быть указано записью его журнала и без документа",
                    "the case that caused the ground must be named by an entry of its journal, and without a paper"),
                m => given(m.Command) is var (_, ground, cause)
                    && (ground.Cause is null || ground.Cause == cause?.Case || !ground.IsOfItsCause)
                    && (cause is null || ground.Paper is null),
                found: m => Words.Given($"{given(m.Command).Ground.Cause}"),
                field: field)
            .RequireProof(
                "cause.proved", basis, field, m => given(m.Command).Cause,
                proof => proof is ProvedEntry<TermOfOffice> or ProvedEntry<OfficeTermination> or ProvedEntry<AkimElection>
                    or ProvedEntry<IndirectElection>
                    ? null
                    : proof.Text)
            .Require(
                "cause.ground", basis,
                new(
                    "негіз, оның күні мен бірлігі өзі туындаған істегімен бірдей болуға тиіс",
                    "основание, его день и единица должны быть теми же, что в деле, из которого оно возникло",
                    "the ground, its day and its unit must be those of the case that caused it"),
                m => given(m.Command) is var (unit, ground, cause) && IsGivenBy(m.Context, unit, ground, cause),
                field: field)
            .Require(
                "cause.paper", basis,
                new(
                    "негізді ол туындаған істің жазбасы дәлелдеуге тиіс",
                    "основание должна доказывать запись дела, из которого оно возникло",
                    "an entry of the case that caused the ground must prove it"),
                m => papersAreAccepted || given(m.Command) is { Cause: not null }
                    or { Ground.Kind: not (GroundKind.TermEnds or GroundKind.EarlyTermination or GroundKind.ElectionFailed) },
                field: field);

    private static bool IsGivenBy(Context context, Unit unit, Ground ground, EntryReference? cause) =>
        (cause is null ? null : context.Proofs.Find(cause)) switch
        {
            ProvedEntry<TermOfOffice> term => term.Holds(
                context.Now,
                current => current is { State: TermState.InOffice, LastDay: { } lastDay }
                    && ground is { Kind: GroundKind.TermEnds } && ground.Day == lastDay && unit.IsSame(current.Unit!)),
            ProvedEntry<OfficeTermination> termination => termination.Holds(
                context.Now,
                current => current.IsFollowedByElection && ground is { Kind: GroundKind.EarlyTermination }
                    && ground.Day == current.ByElectionRunsFrom && unit.IsSame(current.Unit!)),
            ProvedEntry<AkimElection> election => election.Holds(
                context.Now,
                current => ground is { Kind: GroundKind.ElectionFailed } && ground.Day == current.Outcome.FailedOn
                    && unit.IsSame(current.Unit!)),
            ProvedEntry<IndirectElection> election => election.Holds(
                context.Now,
                current => ground is { Kind: GroundKind.ElectionFailed } && ground.Day == current.Outcome.FailedOn
                    && unit.IsSame(current.Unit!)),
            _ => true,
        };
}
