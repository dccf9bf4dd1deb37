using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov;

public enum PetitionState
{
    Blank,
    Collecting,
    Enough,
    Closed,
    Lapsed,
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

[JsonDerivedType(typeof(OpenPetition), "open")]
[JsonDerivedType(typeof(Sign), "sign")]
[JsonDerivedType(typeof(Drop), "drop")]
public abstract record PetitionCommand : ICommand<Petition>;

public sealed record OpenPetition(
    [Label("атауы", "название", "title")] string Title,
    [Label("жабылу сәті", "момент закрытия", "moment of close")] Instant Closes) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("open");
}

public sealed record Sign(
    [Label("аты", "имя", "name")][property: PersonalData] string Name,
    [Label("салмағы", "вес", "weight")] decimal Weight = 1) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("sign");
}

public sealed record Drop : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("drop");
}

public sealed record Unheard : ICommand<Petition>;

[JsonDerivedType(typeof(PetitionOpened), "petition.opened")]
[JsonDerivedType(typeof(SignatureGiven), "petition.signature-given")]
[JsonDerivedType(typeof(GoalReached), "petition.goal-reached")]
[JsonDerivedType(typeof(PetitionClosed), "petition.closed")]
[JsonDerivedType(typeof(PetitionLapsed), "petition.lapsed")]
public abstract record PetitionFact : Fact<Petition>;

public sealed record PetitionOpened(string Title, Instant Closes) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("PetitionOpened");

    protected override Petition Fold(Petition current) => current with { Title = Title, Closes = Closes };
}

public sealed record Signer([property: PersonalData] string Name, Tongue Language)
{
    public int Length => Name.Length;
}

public sealed record SignatureGiven(Signer Signatory, decimal Weight, LocalDate Day, [property: PersonalData] string? Remark = null)
    : PetitionFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("SignatureGiven");

    protected override Petition Fold(Petition current) => current with
    {
        Signatures = current.Signatures + 1,
        Weight = current.Weight + Weight,
        LastName = Signatory.Name,
    };
}

public sealed record GoalReached : PetitionFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("GoalReached");
}

public sealed record PetitionClosed : PetitionFact, INamed
{
    public PetitionClosed(Instant at) => At = at;

    public Instant At { get; }

    static Words INamed.Text { get; } = Words.Same("PetitionClosed");
}

public sealed record PetitionLapsed(Instant At) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("PetitionLapsed");
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Petition))]
[JsonSerializable(typeof(PetitionFact))]
[JsonSerializable(typeof(PetitionCommand))]
internal sealed partial class PetitionJson : JsonSerializerContext;

internal static class Petitions
{
    public static readonly EditionId First = new("P1");
    public static readonly EditionId Second = new("P2");
    public static readonly Role Citizen = new("citizen", new Words("азамат", "гражданин", "citizen"));
    public static readonly Role Archivist = new("archivist", Words.Same("archivist"));
    public static readonly Actor Somebody = new("citizen-17", Citizen);
    public static readonly Instant Start = Instant.FromUtc(2023, 9, 17, 3, 0);
    public static readonly Instant Closes = Start + Duration.FromDays(10);
    public static readonly OpenPetition Opening = new("Көше жарығы", Closes);

    public static readonly Procedure<Petition> Procedure = NobodyErases.ErasedBy(Citizen, Archivist);

    public static Procedure<Petition> NobodyErases => Of("petition", (First, 3), (Second, int.MaxValue));

    public static LifecycleCatalogue<Petition> Lifecycles => Procedure.Lifecycles;

    public static FactCatalogue<Petition> Facts => Procedure.Facts;

    public static Procedure<Petition> Of(string kind, params (EditionId Edition, int Goal)[] editions) => new(
        kind,
        editions.Select(each => each.Edition),
        (edition, _) => Define(kind, edition, editions.First(each => each.Edition == edition).Goal),
        PetitionJson.Default.PetitionFact,
        PetitionJson.Default.PetitionCommand,
        (opening, _) => opening is OpenPetition ? editions[0].Edition : null);

    public static Lifecycle<Petition> Define(string kind, EditionId edition, int goal, int revision = 1)
    {
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
        var definition = new LifecycleDefinition<Petition, PetitionState>(
            kind, edition, id => new Petition(id, edition, goal), Family,
            new Family<ICommand<Petition>>(PetitionJson.Default.PetitionCommand));
        definition.Topology(PetitionState.Blank, petition =>
        {
            petition.Configure(PetitionState.Blank).Permit<PetitionOpened>(PetitionState.Collecting);
            petition.Configure(PetitionState.Collecting)
                .PermitReentry<SignatureGiven>()
                .Permit<GoalReached>(PetitionState.Enough)
                .Permit<PetitionClosed>(PetitionState.Closed);
            petition.Configure(PetitionState.Closed).Permit<PetitionLapsed>(PetitionState.Lapsed);
        });
        foreach (PetitionState state in Enum.GetValues<PetitionState>())
        {
            definition.Name(new StateText<PetitionState>(
                state, Words.Same(state.ToString()), basis, state is PetitionState.Enough or PetitionState.Lapsed));
        }

        definition.On<OpenPetition>(basis).By(Citizen).Decide(m => new PetitionOpened(m.Command.Title, m.Command.Closes));
        CommandBuilder<Petition, Whole, Sign> sign = definition.On<Sign>(basis).By(Citizen)
            .Yields<SignatureGiven>().Then<GoalReached>()
            .Require("name.given", basis, Words.Same("a signature must have a name"), m => m.Command.Name.Length > 0);
        sign.DecideAll(m =>
        {
            var given = new SignatureGiven(new Signer(m.Command.Name, Tongue.Kazakh), m.Command.Weight, m.Today);
            return m.Case.Signatures + 1 < m.Case.Goal ? [given] : [given, new GoalReached()];
        });
        if (revision > 1)
        {
            sign.Revised("name.given", revision);
        }

        definition.On<Drop>(basis).By(Citizen).Decide(m => new PetitionLapsed(m.Now));
        definition.When(
            new Limit<Petition>("petition.closes", Words.Same("the close"), basis, petition => petition.Closes),
            (_, moment) => new PetitionClosed(moment));
        definition.When(
            new Limit<Petition>("petition.lapses", Words.Same("the lapse"), basis, petition => petition.Closes + Duration.FromDays(30)),
            (_, moment) => new PetitionLapsed(moment));
        return definition.Build();
    }

    private static Family<Fact<Petition>> Family => new(PetitionJson.Default.PetitionFact);
}
