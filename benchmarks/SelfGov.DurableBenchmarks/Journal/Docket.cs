using System.Text.Json.Serialization;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Journal;

internal enum DocketState
{
    Blank,
    Open,
}

internal enum DocketTrigger
{
    DocketOpened,
    ActNoted,
}

/// <summary>A procedure as plain as can be, whose facts have payloads like those of an election: what is measured is the journal.</summary>
internal sealed record Docket(CaseId Id, EditionId Edition) : Case<DocketState>(Id, Edition)
{
    public int Acts { get; init; }
}

internal sealed record OpenDocket : ICommand<Docket>;

internal sealed record NoteAct(string Candidate, string Decision, string Remarks) : ICommand<Docket>;

internal sealed record DocketOpened(string Unit) : Fact<Docket, DocketTrigger>
{
    public override DocketTrigger Trigger => DocketTrigger.DocketOpened;

    public override Docket Apply(Docket current) => current;
}

internal sealed record ActNoted(string Candidate, string Decision, string Remarks) : Fact<Docket, DocketTrigger>
{
    public override DocketTrigger Trigger => DocketTrigger.ActNoted;

    public override Docket Apply(Docket current) => current with { Acts = current.Acts + 1 };
}

[JsonSerializable(typeof(DocketOpened))]
[JsonSerializable(typeof(ActNoted))]
internal sealed partial class DocketJson : JsonSerializerContext;

/// <summary>The lifecycle and the facts of dockets.</summary>
internal static class Dockets
{
    public static readonly EditionId Edition = new("D4");
    public static readonly Actor Clerk = new("commission-17", new Role("territorial-commission", Words.Same("clerk")));

    public static LifecycleCatalogue<Docket> Lifecycles { get; } = new(Define());

    public static FactCatalogue<Docket> Facts { get; } = new(
        DocketJson.Default, ("docket-opened", typeof(DocketOpened)), ("act-noted", typeof(ActNoted)));

    private static Lifecycle<Docket> Define()
    {
        Citation basis = new Act("BENCHMARK", Words.Same("no act"), new Uri("https://example.org/")).At("1");
        var definition = new LifecycleDefinition<Docket, DocketState, DocketTrigger>("docket", Edition, id => new Docket(id, Edition));
        definition.Topology(DocketState.Blank, docket =>
        {
            docket.Configure(DocketState.Blank).Permit(DocketTrigger.DocketOpened, DocketState.Open);
            docket.Configure(DocketState.Open).PermitReentry(DocketTrigger.ActNoted);
        });
        definition.Name(new StateText<DocketState>(DocketState.Blank, Words.Same("blank"), basis, false));
        definition.Name(new StateText<DocketState>(DocketState.Open, Words.Same("open"), basis, true));
        definition.Name(DocketTrigger.DocketOpened, Words.Same("opened"));
        definition.Name(DocketTrigger.ActNoted, Words.Same("noted"));
        definition.On<OpenDocket>(Words.Same("open"), basis).By(Clerk.Role).Yields(DocketTrigger.DocketOpened)
            .Decide(_ => new DocketOpened("unit"));
        definition.On<NoteAct>(Words.Same("note"), basis).By(Clerk.Role).Yields(DocketTrigger.ActNoted)
            .Decide(matter => new ActNoted(matter.Command.Candidate, matter.Command.Decision, matter.Command.Remarks));
        return definition.Build();
    }
}
