using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.OtherCountry;

/// <summary>
/// The initiative of the residents of a Finnish municipality (Local Government Act 410/2015, section 23): another country's law, on the
/// core alone.
/// </summary>
public sealed record Initiative(CaseId Number, EditionId Law) : Case<InitiativeState>(Number, Law)
{
    public LocalDate? Made { get; init; }

    public override DateTimeZone Zone => DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
}

public enum InitiativeState
{
    NotMade,
    Considered,
    Answered,
}

[JsonDerivedType(typeof(MakeInitiative), "make-initiative")]
[JsonDerivedType(typeof(AnswerInitiative), "answer-initiative")]
public abstract record InitiativeCommand : ICommand<Initiative>;

public sealed record MakeInitiative(int Initiators, int Residents) : InitiativeCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("make an initiative");
}

public sealed record AnswerInitiative : InitiativeCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("answer the initiative");
}

[JsonDerivedType(typeof(InitiativeMade), "initiative-made")]
[JsonDerivedType(typeof(InitiativeAnswered), "initiative-answered")]
public abstract record InitiativeFact : Fact<Initiative>;

public sealed record InitiativeMade(LocalDate On) : InitiativeFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("initiative made");

    protected override Initiative Fold(Initiative current) => current with { Made = On };
}

public sealed record InitiativeAnswered : InitiativeFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("initiative answered");
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InitiativeFact))]
[JsonSerializable(typeof(InitiativeCommand))]
internal sealed partial class InitiativeJson : JsonSerializerContext;

internal static class InitiativeLifecycle
{
    internal static readonly EditionId Edition = new("FI-2015");
    internal static readonly Role Resident = new("resident", Words.Same("resident"));
    internal static readonly Role Council = new("municipal-council", Words.Same("municipal council"));
    internal static readonly Act Act =
        new("FI-410-2015", Words.Same("Local Government Act 410/2015"), new Uri("https://finlex.fi/fi/laki/ajantasa/2015/20150410"));

    internal static readonly Procedure<Initiative> Procedure = new(
        "fi-initiative", [Edition], (_, _) => Build(), InitiativeJson.Default.InitiativeFact, InitiativeJson.Default.InitiativeCommand,
        (opening, _) => opening is MakeInitiative ? Edition : null);

    private static Lifecycle<Initiative, InitiativeState> Build()
    {
        var initiative = new LifecycleDefinition<Initiative, InitiativeState>(Procedure, Edition, id => new Initiative(id, Edition));
        initiative.Topology(InitiativeState.NotMade, states =>
        {
            states.Configure(InitiativeState.NotMade).Permit<InitiativeMade>(InitiativeState.Considered);
            states.Configure(InitiativeState.Considered).Permit<InitiativeAnswered>(InitiativeState.Answered);
        });
        initiative.Name(
            new(InitiativeState.NotMade, Words.Same("not made"), Act.At("23", 1)),
            new(InitiativeState.Considered, Words.Same("under consideration"), Act.At("23", 2)),
            new(InitiativeState.Answered, Words.Same("answered"), Act.At("23", 2), IsFinal: true));
        initiative.On<MakeInitiative>(Act.At("23", 1)).By(Resident)
            .Require(
                "initiators.enough", Act.At("23", 2), Words.Same("at least two per cent of the residents must make the initiative"),
                nameof(MakeInitiative.Initiators), m => m.Command.Initiators,
                m => AtLeast((int)Share.AtLeast(2, 100).Of(m.Command.Residents)))
            .Decide(m => new InitiativeMade(m.Today));
        initiative.On<AnswerInitiative>(Act.At("23", 2)).By(Council)
            .Duty(new Limit<Initiative>(
                "consideration.due", Words.Same("six months from the initiative"), Act.At("23", 2),
                current => current.Made is { } day ? TimeLimit.Months(6).Until(day, current.Zone) : null))
            .Decide(_ => new InitiativeAnswered());
        return initiative.Build();
    }
}
