using System.Text.Json.Serialization;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.DurableBenchmarks.Journal;

internal enum DocketState
{
    Blank,
    Open,
}

/// <summary>A procedure as plain as can be, whose facts have payloads like those of an election: what is measured is the journal.</summary>
internal sealed record Docket(CaseId Id, EditionId Edition) : Case<DocketState>(Id, Edition)
{
    public int Acts { get; init; }
}

[JsonDerivedType(typeof(OpenDocket), "open-docket")]
[JsonDerivedType(typeof(NoteAct), "note-act")]
internal abstract record DocketCommand : ICommand<Docket>;

internal sealed record OpenDocket : DocketCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("open");
}

internal sealed record NoteAct(string Candidate, string Decision, string Remarks) : DocketCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("note");
}

[JsonDerivedType(typeof(DocketOpened), "docket-opened")]
[JsonDerivedType(typeof(ActNoted), "act-noted")]
internal abstract record DocketFact : Fact<Docket>;

internal sealed record DocketOpened(string Unit) : DocketFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("opened");
}

internal sealed record ActNoted(string Candidate, string Decision, string Remarks) : DocketFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("noted");

    protected override Docket Fold(Docket current) => current with { Acts = current.Acts + 1 };
}

[JsonSerializable(typeof(DocketFact))]
[JsonSerializable(typeof(DocketCommand))]
[JsonSerializable(typeof(Docket))]
internal sealed partial class DocketJson : JsonSerializerContext;

/// <summary>The lifecycle and the facts of dockets.</summary>
internal static class Dockets
{
    public static readonly EditionId Edition = new("D4");
    public static readonly Actor Clerk = new("commission-17", new Role("territorial-commission", Words.Same("clerk")));

    public static Procedure<Docket> Procedure { get; } = new(
        "docket", [Edition], (_, _) => Define(), DocketJson.Default.DocketFact, DocketJson.Default.DocketCommand,
        (opening, _) => opening is OpenDocket ? Edition : null);

    public static LifecycleCatalogue<Docket> Lifecycles => Procedure.Lifecycles;

    public static FactCatalogue<Docket> Facts => Procedure.Facts;

    private static Lifecycle<Docket> Define()
    {
        Citation basis = new Act("BENCHMARK", Words.Same("no act"), new Uri("https://example.org/")).At("1");
        var definition = new LifecycleDefinition<Docket, DocketState>(Procedure, Edition, id => new Docket(id, Edition));
        definition.Topology(DocketState.Blank, docket =>
        {
            docket.Configure(DocketState.Blank).Permit<DocketOpened>(DocketState.Open);
            docket.Configure(DocketState.Open).PermitReentry<ActNoted>();
        });
        definition.Name(
            new(DocketState.Blank, Words.Same("blank"), basis),
            new(DocketState.Open, Words.Same("open"), basis, IsFinal: true));
        definition.On<OpenDocket>(basis).By(Clerk.Role).Decide(_ => new DocketOpened("unit"));
        definition.On<NoteAct>(basis).By(Clerk.Role).Decide(m => new ActNoted(m.Command.Candidate, m.Command.Decision, m.Command.Remarks));
        return definition.Build();
    }
}
