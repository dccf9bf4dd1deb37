using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov;

public enum PetitionState
{
    Blank,
    Collecting,
    Enough,
    Closed,
    Lapsed,
}

public enum PetitionTrigger
{
    PetitionOpened,
    SignatureGiven,
    GoalReached,
    PetitionClosed,
    PetitionLapsed,
}

public enum Tongue
{
    Kazakh,
    Russian,
}

/// <summary>A toy procedure: signatures are collected until a goal or a deadline; a closed petition lapses after a month.</summary>
public sealed record Petition(CaseId Id, EditionId Edition, int Goal) : Case<PetitionState>(Id, Edition)
{
    public string Title { get; init; } = string.Empty;

    public Instant Closes { get; init; }

    public int Signatures { get; init; }

    public decimal Weight { get; init; }

    public string LastName { get; init; } = string.Empty;
}

public sealed record OpenPetition(string Title, Instant Closes) : ICommand<Petition>;

public sealed record Sign(string Name, decimal Weight = 1) : ICommand<Petition>;

public sealed record Drop : ICommand<Petition>;

public sealed record Unheard : ICommand<Petition>;

public abstract record PetitionFact : Fact<Petition, PetitionTrigger>;

public sealed record PetitionOpened(string Title, Instant Closes) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionOpened;

    public override Petition Apply(Petition current) => current with { Title = Title, Closes = Closes };
}

public sealed record Person([property: PersonalData] string Name, Tongue Language)
{
    public int Length => Name.Length;
}

public sealed record SignatureGiven(Person Signatory, decimal Weight, LocalDate Day, [property: PersonalData] string? Remark = null) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignatureGiven;

    public override Petition Apply(Petition current) => current with
    {
        Signatures = current.Signatures + 1,
        Weight = current.Weight + Weight,
        LastName = Signatory.Name,
    };
}

public sealed record GoalReached : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.GoalReached;

    public override Petition Apply(Petition current) => current;
}

public sealed record PetitionClosed : PetitionFact
{
    public PetitionClosed(Instant at) => At = at;

    public Instant At { get; }

    public override PetitionTrigger Trigger => PetitionTrigger.PetitionClosed;

    public override Petition Apply(Petition current) => current;
}

public sealed record PetitionLapsed(Instant At) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionLapsed;

    public override Petition Apply(Petition current) => current;
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(PetitionOpened))]
[JsonSerializable(typeof(SignatureGiven))]
[JsonSerializable(typeof(GoalReached))]
[JsonSerializable(typeof(PetitionClosed))]
[JsonSerializable(typeof(PetitionLapsed))]
internal sealed partial class PetitionJson : JsonSerializerContext;

internal static class Petitions
{
    public static readonly EditionId First = new("P1");
    public static readonly EditionId Second = new("P2");
    public static readonly Role Citizen = new("citizen", new Words("азамат", "гражданин", "citizen"));
    public static readonly Actor Somebody = new("citizen-17", Citizen);
    public static readonly Instant Start = Instant.FromUtc(2023, 9, 17, 3, 0);
    public static readonly Instant Closes = Start + Duration.FromDays(10);
    public static readonly OpenPetition Opening = new("Көше жарығы", Closes);

    public static readonly LifecycleCatalogue<Petition> Lifecycles = new(Define("petition", First, 3), Define("petition", Second, int.MaxValue));

    public static readonly FactCatalogue<Petition> Facts = new(
        PetitionJson.Default,
        ("petition.opened", typeof(PetitionOpened)),
        ("petition.signature-given", typeof(SignatureGiven)),
        ("petition.goal-reached", typeof(GoalReached)),
        ("petition.closed", typeof(PetitionClosed)),
        ("petition.lapsed", typeof(PetitionLapsed)));

    public static Lifecycle<Petition> Define(string kind, EditionId edition, int goal)
    {
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
        var definition = new LifecycleDefinition<Petition, PetitionState, PetitionTrigger>(kind, edition, id => new Petition(id, edition, goal));
        definition.Topology(PetitionState.Blank, petition =>
        {
            petition.Configure(PetitionState.Blank).Permit(PetitionTrigger.PetitionOpened, PetitionState.Collecting);
            petition.Configure(PetitionState.Collecting)
                .PermitReentry(PetitionTrigger.SignatureGiven)
                .Permit(PetitionTrigger.GoalReached, PetitionState.Enough)
                .Permit(PetitionTrigger.PetitionClosed, PetitionState.Closed);
            petition.Configure(PetitionState.Closed).Permit(PetitionTrigger.PetitionLapsed, PetitionState.Lapsed);
        });
        foreach (PetitionState state in Enum.GetValues<PetitionState>())
        {
            definition.Name(new StateText<PetitionState>(
                state, Words.Same(state.ToString()), basis, state is PetitionState.Enough or PetitionState.Lapsed));
        }

        foreach (PetitionTrigger trigger in Enum.GetValues<PetitionTrigger>())
        {
            definition.Name(trigger, Words.Same(trigger.ToString()));
        }

        definition.On<OpenPetition>(Words.Same("open"), basis).By(Citizen).Yields(PetitionTrigger.PetitionOpened)
            .Decide(matter => new PetitionOpened(matter.Command.Title, matter.Command.Closes));
        definition.On<Sign>(Words.Same("sign"), basis).By(Citizen).Yields(PetitionTrigger.SignatureGiven).Then(PetitionTrigger.GoalReached)
            .Require("name.given", basis, Words.Same("a signature has a name"), matter => matter.Command.Name.Length > 0)
            .DecideAll(matter =>
            {
                var given = new SignatureGiven(new Person(matter.Command.Name, Tongue.Kazakh), matter.Command.Weight, matter.Today);
                return matter.Case.Signatures + 1 < matter.Case.Goal ? [given] : [given, new GoalReached()];
            });
        definition.On<Drop>(Words.Same("drop"), basis).By(Citizen).Yields(PetitionTrigger.PetitionLapsed)
            .Decide(matter => new PetitionLapsed(matter.Now));
        definition.When(
            new Limit<Petition>("petition.closes", Words.Same("the close"), basis, petition => petition.Closes),
            PetitionTrigger.PetitionClosed,
            (_, moment) => new PetitionClosed(moment));
        definition.When(
            new Limit<Petition>("petition.lapses", Words.Same("the lapse"), basis, petition => petition.Closes + Duration.FromDays(30)),
            PetitionTrigger.PetitionLapsed,
            (_, moment) => new PetitionLapsed(moment));
        return definition.Build();
    }
}
