using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.EntityFrameworkCore.Worklists;

public enum RollState
{
    Blank,
    Open,
    Closed,
}

public enum MemberState
{
    Named,
    Heard,
}

public sealed record Member(string Name, Instant Due, MemberState State);

/// <summary>A toy procedure whose parts are known by a name that is personal: each member is to be heard by a day of his own.</summary>
public sealed record Roll(CaseId Id, EditionId Edition) : Case<RollState>(Id, Edition)
{
    public ValueList<Member> Members { get; init; } = [];

    public override string? UnitName => "Kyzylaray";

    public override string? UnitCode => "271";
}

[JsonDerivedType(typeof(OpenRoll), "open-roll")]
[JsonDerivedType(typeof(NameMember), "name-member")]
[JsonDerivedType(typeof(HearMember), "hear-member")]
[JsonDerivedType(typeof(CloseRoll), "close-roll")]
public abstract record RollCommand : ICommand<Roll>;

public sealed record OpenRoll : RollCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("open");
}

public sealed record NameMember(
    [Label("аты", "имя", "name")][property: PersonalData] string Name, [Label("мерзім", "срок", "due")] Instant Due) : RollCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("name");
}

public sealed record HearMember([Label("нөмірі", "номер", "number")] int Number) : RollCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("hear");
}

public sealed record CloseRoll : RollCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("close");
}

[JsonDerivedType(typeof(RollOpened), "roll-opened")]
[JsonDerivedType(typeof(MemberNamed), "member-named")]
[JsonDerivedType(typeof(MemberHeard), "member-heard")]
[JsonDerivedType(typeof(RollClosed), "roll-closed")]
public abstract record RollFact : Fact<Roll>;

public sealed record RollOpened : RollFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("opened");
}

public sealed record MemberNamed([property: PersonalData] string Name, Instant Due) : RollFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("named");

    protected override Roll Fold(Roll current) => current with { Members = current.Members.With(new Member(Name, Due, MemberState.Named)) };
}

public sealed record MemberHeard(int Number) : RollFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("heard");

    protected override Roll Fold(Roll current) =>
        current with { Members = current.Members.With(Number, current.Members[Number] with { State = MemberState.Heard }) };
}

public sealed record RollClosed : RollFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("closed");
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Roll))]
[JsonSerializable(typeof(RollFact))]
[JsonSerializable(typeof(RollCommand))]
internal sealed partial class RollJson : JsonSerializerContext;

internal static class Rolls
{
    public static readonly Role Clerk = new("clerk", Words.Same("clerk"));
    public static readonly Role Chair = new("chair", Words.Same("chair"));
    public static readonly EditionId Edition = new("R1");
    public static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("7");

    public static readonly Procedure<Roll> Procedure = new Procedure<Roll>(
        "roll", [Edition], (_, _) => Define(), RollJson.Default.RollFact, RollJson.Default.RollCommand, (_, _) => Edition)
        .ErasedBy(Clerk);

    private static Lifecycle<Roll> Define()
    {
        var definition = new LifecycleDefinition<Roll, RollState>(
            "roll", Edition, id => new Roll(id, Edition), new Family<Fact<Roll>>(RollJson.Default.RollFact),
            new Family<ICommand<Roll>>(RollJson.Default.RollCommand));
        definition.Topology(RollState.Blank, roll =>
        {
            roll.Configure(RollState.Blank).Permit<RollOpened>(RollState.Open);
            roll.Configure(RollState.Open).PermitReentry<MemberNamed>().PermitReentry<MemberHeard>().Permit<RollClosed>(RollState.Closed);
        });
        foreach (RollState state in Enum.GetValues<RollState>())
        {
            definition.Name(new StateText<RollState>(state, Words.Same(state.ToString()), Basis, state == RollState.Closed));
        }

        PartDefinition<Roll, Member> members = definition.HasParts(
            Words.Same("member"), MemberState.Named,
            member => member.Configure(MemberState.Named).Permit<MemberHeard>(MemberState.Heard),
            [
                new StateText<MemberState>(MemberState.Named, Words.Same("named"), Basis),
                new StateText<MemberState>(MemberState.Heard, Words.Same("heard"), Basis, IsFinal: true),
            ],
            (Member member) => member.State, roll => roll.Members, member => member.Name);
        definition.On<OpenRoll>(Basis).By(Clerk).Decide(_ => new RollOpened());
        definition.On<NameMember>(Basis).By(Clerk).Decide(m => new MemberNamed(m.Command.Name, m.Command.Due));
        definition.On<HearMember, Member>(members, (roll, command) => roll.Members.ElementAtOrDefault(command.Number), Basis)
            .By(Chair, Clerk)
            .Duty(new Limit<Roll, Member>("member.heard", Words.Same("the hearing of the member"), Basis, (_, member) => member.Due))
            .Decide(m => new MemberHeard(m.Command.Number));
        definition.On<CloseRoll>(Basis).By(Chair).Decide(_ => new RollClosed());
        return definition.Build();
    }
}
