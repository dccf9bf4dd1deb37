using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace Seminar.Solutions;

// Solutions of lesson 5: its lifecycle once more, with the three exercises done. Compare the two files.
// The rules: values, each with the paragraph that sets it. This act has paragraphs and no articles.
internal sealed record HayRules(
    EditionId Edition, Ruled<TimeLimit> Applications, Ruled<TimeLimit> Gathering, Ruled<Share> Quorum, Ruled<Share> Majority)
{
    public static readonly Act Act = new(
        "KYZYLARAY-HAY",
        new(
            "шабындықтарды бөлу қағидалары (ойдан шығарылған)",
            "правила распределения сенокосов (вымышленные)",
            "rules of hay plots (invented)"),
        new Uri("https://kyzylaray.example/hay"))
    {
        HasArticles = false,
    };

    public static readonly HayRules First = new(
        new EditionId("H1"),
        Applications: new(TimeLimit.CalendarDays(10), Act.At("3")),
        Gathering: new(TimeLimit.CalendarDays(15), Act.At("4")),
        Quorum: new(Share.AtLeast(1, 10), Act.At("5")),
        Majority: new(Share.MoreThan(1, 2), Act.At("6")));

    // Exercise 2: an edition says what changed, and nothing else.
    public static readonly HayRules Second = First with { Edition = new EditionId("H2"), Quorum = new(Share.AtLeast(1, 5), Act.At("5")) };
}

internal static class HayRoles
{
    public static readonly Role Akim = new("akim", new Words("әкім", "аким", "akim"));
    public static readonly Role Household = new("household", new Words("үй шаруашылығы", "двор", "household"));
    public static readonly Role Gathering = new("gathering", new Words("жиын", "сход", "gathering"));
}

internal enum PlotState { Listed, Open, Waiting, InUse, Closed }

// The case: an immutable value, the fold of its facts. The engine fills in state and version.
internal sealed record HayPlot(CaseId Plot, EditionId Under) : Case<PlotState>(Plot, Under)
{
    public static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    public LocalDate? AnnouncedOn { get; init; }

    public LocalDate? ClosedOn { get; init; }

    public string? Household { get; init; }

    public ImmutableSortedSet<string> Applicants { get; init; } = [];

    public override DateTimeZone Zone => Almaty;
}

// Commands: what somebody asks for. A closed family: the list is how other programs name them.
[JsonDerivedType(typeof(AnnouncePlot), "announce-plot")]
[JsonDerivedType(typeof(ApplyForPlot), "apply-for-plot")]
[JsonDerivedType(typeof(TakeApplicationBack), "take-application-back")]
[JsonDerivedType(typeof(AllotPlot), "allot-plot")]
[JsonDerivedType(typeof(ForgetRole), "forget-role")]
internal abstract record PlotCommand : ICommand<HayPlot>;

internal sealed record AnnouncePlot : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені жариялау", "объявить участок", "announce the plot");
}

internal sealed record ApplyForPlot : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("өтінім беру", "подать заявку", "apply");
}

// Exercise 1: a command of its own, with a line in the list above, ...
internal sealed record TakeApplicationBack : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("өтінімді қайтарып алу", "отозвать заявку", "take the application back");
}

internal sealed record AllotPlot(string Household, int Residents, int Present, int InFavour) : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені бөлу", "распределить участок", "allot the plot");
}

internal sealed record ForgetRole : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("рөлсіз команда", "команда без роли", "a command without a role");
}

// Facts: what happened, in the past tense; they move the state machine. The list is how journals name them, for ever.
[JsonDerivedType(typeof(PlotAnnounced), "plot-announced")]
[JsonDerivedType(typeof(HouseholdApplied), "household-applied")]
[JsonDerivedType(typeof(ApplicationTakenBack), "application-taken-back")]
[JsonDerivedType(typeof(ListClosed), "list-closed")]
[JsonDerivedType(typeof(PlotAllotted), "plot-allotted")]
[JsonDerivedType(typeof(SeasonEnded), "season-ended")]
internal abstract record PlotFact : Fact<HayPlot>;

// Each bears its name, and folds its data into the case.
internal sealed record PlotAnnounced(LocalDate On) : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("учаске жарияланды", "участок объявлен", "plot announced");

    protected override HayPlot Fold(HayPlot current) => current with { AnnouncedOn = On };
}

internal sealed record HouseholdApplied(string Household) : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("өтінім берілді", "заявка подана", "household applied");

    protected override HayPlot Fold(HayPlot current) => current with { Applicants = current.Applicants.Add(Household) };
}

// ... the fact that follows from it, with a line in the list of facts, ...
internal sealed record ApplicationTakenBack(string Household) : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("өтінім қайтарып алынды", "заявка отозвана", "application taken back");

    protected override HayPlot Fold(HayPlot current) => current with { Applicants = current.Applicants.Remove(Household) };
}

internal sealed record ListClosed(LocalDate On) : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("өтінім қабылдау аяқталды", "приём заявок окончен", "list closed");

    protected override HayPlot Fold(HayPlot current) => current with { ClosedOn = On };
}

internal sealed record PlotAllotted(string Household) : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("учаске бөлінді", "участок распределён", "plot allotted");

    protected override HayPlot Fold(HayPlot current) => current with { Household = Household };
}

internal sealed record SeasonEnded : PlotFact, INamed
{
    static Words INamed.Text { get; } = new("маусым аяқталды", "сезон окончен", "season ended");
}

[JsonSerializable(typeof(PlotFact))]
[JsonSerializable(typeof(PlotCommand))]
internal sealed partial class HayJson : JsonSerializerContext;

internal static class HayPlots
{
    private static readonly Family<Fact<HayPlot>> Facts = new(HayJson.Default.PlotFact);
    private static readonly Family<ICommand<HayPlot>> Commands = new(HayJson.Default.PlotCommand);

    private static StateText<PlotState>[] States =>
    [
        new(PlotState.Listed, new("тізімде", "в перечне", "listed"), HayRules.Act.At("1")),
        new(PlotState.Open, new("өтінім қабылдануда", "приём заявок", "taking applications"), HayRules.Act.At("3")),
        new(PlotState.Waiting, new("жиынды күтуде", "ожидает схода", "waiting for the gathering"), HayRules.Act.At("4")),
        new(PlotState.InUse, new("пайдалануда", "используется", "in use"), HayRules.Act.At("7")),
        new(PlotState.Closed, new("маусым аяқталды", "сезон окончен", "closed"), HayRules.Act.At("7"), IsFinal: true),
    ];

    public static Lifecycle<HayPlot, PlotState> Under(HayRules rules) => Define(rules).Build();

    // Exercise 3: Build is where a definition is checked, once, before any case is opened; it names every error.
    public static ImmutableArray<string> ErrorsWithoutRole()
    {
        LifecycleDefinition<HayPlot, PlotState> plot = Define(HayRules.First);
        plot.On<ForgetRole>(HayRules.Act.At("2"))
            .Decide(m => new PlotAnnounced(m.Today));
        try
        {
            plot.Build();
            return [];
        }
        catch (InvalidDefinitionException invalid)
        {
            return invalid.Errors;
        }
    }

    // Where the procedure can go: the words of Stateless. Record is for a fact that keeps the state.
    private static void Configure(TopologyDefinition<PlotState> plot)
    {
        plot.Configure(PlotState.Listed).Permit<PlotAnnounced>(PlotState.Open);
        // ... the state in which it can happen, and keeps the case, ...
        plot.Configure(PlotState.Open).Record<HouseholdApplied, ApplicationTakenBack>().Permit<ListClosed>(PlotState.Waiting);
        plot.Configure(PlotState.Waiting).Permit<PlotAllotted>(PlotState.InUse).Permit<SeasonEnded>(PlotState.Closed);
        plot.Configure(PlotState.InUse).Permit<SeasonEnded>(PlotState.Closed);
    }

    // Who may do what, until when, under which rules, and what follows. Every rule is asked, so none may count on another.
    private static LifecycleDefinition<HayPlot, PlotState> Define(HayRules rules)
    {
        var plot = new LifecycleDefinition<HayPlot, PlotState>(
            "hay-plot", rules.Edition, id => new HayPlot(id, rules.Edition), Facts, Commands);
        plot.Topology(PlotState.Listed, Configure);
        plot.Name(States);

        var listCloses = new Limit<HayPlot>(
            "list.closes", new("өтінім қабылдаудың аяқталуы", "окончание приёма заявок", "the close of the list"), rules.Applications.Basis,
            of => of.AnnouncedOn is { } day ? rules.Applications.Value.Until(day, of.Zone) : null);
        var gatheringDue = new Limit<HayPlot>(
            "gathering.due", new("жиын өткізу мерзімі", "срок проведения схода", "the time to gather"), rules.Gathering.Basis,
            of => of.ClosedOn is { } day ? rules.Gathering.Value.Until(day, of.Zone) : null);
        var seasonEnds = new Limit<HayPlot>(
            "season.ends", new("маусымның аяқталуы", "конец сезона", "the end of the season"), HayRules.Act.At("7"),
            of => of.AnnouncedOn is { } day ? of.Zone.AtStartOfDay(new LocalDate(day.Year, 10, 1)).ToInstant() : null);

        plot.On<AnnouncePlot>(HayRules.Act.At("2"))
            .By(HayRoles.Akim)
            .Require(
                "announced.before-july", HayRules.Act.At("2"),
                new(
                    "учаске шілдеге дейін жариялануға тиіс", "участок должен быть объявлен до июля",
                    "a plot must be announced before July"),
                m => m.Today, m => NotLater(new LocalDate(m.Today.Year, 6, 30)))
            .Decide(m => new PlotAnnounced(m.Today));

        plot.On<ApplyForPlot>(HayRules.Act.At("3"))
            .By(HayRoles.Household)
            .Until(listCloses)
            .Require(
                "household.once", HayRules.Act.At("3"),
                new(
                    "үй шаруашылығы бір ғана өтінім беруге тиіс", "двор должен подать только одну заявку",
                    "a household must apply only once"),
                m => !m.Case.Applicants.Contains(m.Actor.Id))
            .Decide(m => new HouseholdApplied(m.Actor.Id));

        // ... and who may do it, until when, under which rule.
        plot.On<TakeApplicationBack>(HayRules.Act.At("3"))
            .By(HayRoles.Household)
            .Until(listCloses)
            .Require(
                "application.given", HayRules.Act.At("3"),
                new("өтінім берілген болуға тиіс", "заявка должна быть подана", "the household must have applied"),
                m => m.Case.Applicants.Contains(m.Actor.Id))
            .Decide(m => new ApplicationTakenBack(m.Actor.Id));

        plot.On<AllotPlot>(rules.Gathering.Basis)
            .By(HayRoles.Gathering)
            .Duty(gatheringDue)
            .Require(
                "gathering.quorum", rules.Quorum.Basis,
                new("жиында кворум болуға тиіс", "у схода должен быть кворум", "the gathering must have a quorum"),
                nameof(AllotPlot.Present), m => m.Command.Present, m => AtLeast(rules.Quorum.Value.Of(m.Command.Residents)))
            .Require(
                "gathering.majority", rules.Majority.Basis,
                new("шешімді көпшілік қолдауға тиіс", "решение должно поддержать большинство", "a majority must be in favour"),
                nameof(AllotPlot.InFavour), m => m.Command.InFavour,
                m => Between(rules.Majority.Value.Of(m.Command.Present), m.Command.Present))
            .Require(
                "household.applied", HayRules.Act.At("6"),
                new(
                    "учаске өтінім бергенге бөлінуге тиіс", "участок должен получить подавший заявку",
                    "the plot must go to a household that applied"),
                m => m.Case.Applicants.Contains(m.Command.Household),
                field: nameof(AllotPlot.Household))
            .Decide(m => new PlotAllotted(m.Command.Household));

        // What time does by itself.
        plot.When(listCloses, (of, at) => new ListClosed(at.InZone(of.Zone).Date));
        plot.When(seasonEnds, (_, _) => new SeasonEnded());
        return plot;
    }
}
