using System.Text.Json.Serialization;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.AspNetCore.Hosts;

internal enum LedgerState
{
    Blank,
    Open,
}

/// <summary>A host's own case, which its JSON context does not know: there is no document of it.</summary>
internal sealed record Ledger(CaseId Id, EditionId Edition) : Case<LedgerState>(Id, Edition);

[JsonDerivedType(typeof(OpenLedger), "open-ledger")]
internal abstract record LedgerCommand : ICommand<Ledger>;

internal sealed record OpenLedger : LedgerCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("open");
}

[JsonDerivedType(typeof(LedgerOpened), "ledger-opened")]
internal abstract record LedgerFact : Fact<Ledger>;

internal sealed record LedgerOpened : LedgerFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("opened");
}

[JsonSerializable(typeof(LedgerFact))]
[JsonSerializable(typeof(LedgerCommand))]
internal sealed partial class LedgerJson : JsonSerializerContext;

internal static class Ledgers
{
    private static readonly EditionId Edition = new("L1");

    internal static Procedure<Ledger> Procedure { get; } = new(
        "ledger", [Edition], (_, _) => Define(), LedgerJson.Default.LedgerFact, LedgerJson.Default.LedgerCommand,
        (opening, _) => opening is OpenLedger ? Edition : null);

    private static Lifecycle<Ledger> Define()
    {
        Citation basis = new Act("LEDGER", Words.Same("no act"), new Uri("https://example.org/")).At("1");
        var definition = new LifecycleDefinition<Ledger, LedgerState>(Procedure, Edition, id => new Ledger(id, Edition));
        definition.Topology(LedgerState.Blank, ledger => ledger.Configure(LedgerState.Blank).Permit<LedgerOpened>(LedgerState.Open));
        definition.Name(
            new(LedgerState.Blank, Words.Same("blank"), basis),
            new(LedgerState.Open, Words.Same("open"), basis, IsFinal: true));
        definition.On<OpenLedger>(basis).By(new Role("territorial-commission", Words.Same("clerk"))).Decide(_ => new LedgerOpened());
        return definition.Build();
    }
}
