using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;

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

// A trigger is what happened, in the past tense.
internal enum PlotTrigger { PlotAnnounced, HouseholdApplied, ApplicationTakenBack, ListClosed, PlotAllotted, SeasonEnded }

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

// Commands: what somebody asks for.
internal sealed record AnnouncePlot : ICommand<HayPlot>;

internal sealed record ApplyForPlot : ICommand<HayPlot>;

// Exercise 1: a command of its own, ...
internal sealed record TakeApplicationBack : ICommand<HayPlot>;

internal sealed record AllotPlot(string Household, int Residents, int Present, int InFavour) : ICommand<HayPlot>;

internal sealed record ForgetRole : ICommand<HayPlot>;

// Facts: what happened. Each says which trigger it is, and folds its data into the case.
internal abstract record PlotFact : Fact<HayPlot, PlotTrigger>
{
    public override HayPlot Apply(HayPlot current) => current;
}

internal sealed record PlotAnnounced(LocalDate On) : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.PlotAnnounced;

    public override HayPlot Apply(HayPlot current) => current with { AnnouncedOn = On };
}

internal sealed record HouseholdApplied(string Household) : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.HouseholdApplied;

    public override HayPlot Apply(HayPlot current) => current with { Applicants = current.Applicants.Add(Household) };
}

// ... the fact that follows from it, ...
internal sealed record ApplicationTakenBack(string Household) : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.ApplicationTakenBack;

    public override HayPlot Apply(HayPlot current) => current with { Applicants = current.Applicants.Remove(Household) };
}

internal sealed record ListClosed(LocalDate On) : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.ListClosed;

    public override HayPlot Apply(HayPlot current) => current with { ClosedOn = On };
}

internal sealed record PlotAllotted(string Household) : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.PlotAllotted;

    public override HayPlot Apply(HayPlot current) => current with { Household = Household };
}

internal sealed record SeasonEnded : PlotFact
{
    public override PlotTrigger Trigger => PlotTrigger.SeasonEnded;
}

internal static class HayPlots
{
    public static Lifecycle<HayPlot, PlotState, PlotTrigger> Under(HayRules rules)
    {
        var plot = new LifecycleDefinition<HayPlot, PlotState, PlotTrigger>("hay-plot", rules.Edition, id => new HayPlot(id, rules.Edition));
        plot.Topology(PlotState.Listed, Configure);
        Name(plot);
        Define(plot, rules);
        return plot.Build();
    }

    // Exercise 3: Build is where a definition is checked, once, before any case is opened; it names every error.
    public static ImmutableArray<string> ErrorsWithoutRole()
    {
        EditionId edition = HayRules.First.Edition;
        var plot = new LifecycleDefinition<HayPlot, PlotState, PlotTrigger>("hay-plot", edition, id => new HayPlot(id, edition));
        plot.Topology(PlotState.Listed, Configure);
        Name(plot);
        Define(plot, HayRules.First);
        plot.On<ForgetRole>(new("рөлсіз команда", "команда без роли", "a command without a role"), HayRules.Act.At("2"))
            .Yields(PlotTrigger.PlotAnnounced)
            .Decide(matter => new PlotAnnounced(matter.Today));
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

    // Where the procedure can go: plain Stateless. Record is for a fact that keeps the state.
    private static void Configure(StateMachine<PlotState, PlotTrigger> plot)
    {
        plot.Configure(PlotState.Listed).Permit(PlotTrigger.PlotAnnounced, PlotState.Open);
        // ... the state in which it can happen, and keeps the case, ...
        plot.Configure(PlotState.Open)
            .Record(PlotTrigger.HouseholdApplied, PlotTrigger.ApplicationTakenBack)
            .Permit(PlotTrigger.ListClosed, PlotState.Waiting);
        plot.Configure(PlotState.Waiting).Permit(PlotTrigger.PlotAllotted, PlotState.InUse).Permit(PlotTrigger.SeasonEnded, PlotState.Closed);
        plot.Configure(PlotState.InUse).Permit(PlotTrigger.SeasonEnded, PlotState.Closed);
    }

    private static void Name(LifecycleDefinition<HayPlot, PlotState, PlotTrigger> plot)
    {
        plot.Name(
            new(PlotState.Listed, new("тізімде", "в перечне", "listed"), HayRules.Act.At("1")),
            new(PlotState.Open, new("өтінім қабылдануда", "приём заявок", "taking applications"), HayRules.Act.At("3")),
            new(PlotState.Waiting, new("жиынды күтуде", "ожидает схода", "waiting for the gathering"), HayRules.Act.At("4")),
            new(PlotState.InUse, new("пайдалануда", "используется", "in use"), HayRules.Act.At("7")),
            new(PlotState.Closed, new("маусым аяқталды", "сезон окончен", "closed"), HayRules.Act.At("7"), IsFinal: true));
        plot.Name(PlotTrigger.PlotAnnounced, new("учаске жарияланды", "участок объявлен", "plot announced"));
        plot.Name(PlotTrigger.HouseholdApplied, new("өтінім берілді", "заявка подана", "household applied"));
        plot.Name(PlotTrigger.ApplicationTakenBack, new("өтінім қайтарып алынды", "заявка отозвана", "application taken back"));
        plot.Name(PlotTrigger.ListClosed, new("өтінім қабылдау аяқталды", "приём заявок окончен", "list closed"));
        plot.Name(PlotTrigger.PlotAllotted, new("учаске бөлінді", "участок распределён", "plot allotted"));
        plot.Name(PlotTrigger.SeasonEnded, new("маусым аяқталды", "сезон окончен", "season ended"));
    }

    // Who may do what, until when, under which rules, and what follows. Every rule is asked, so none may count on another.
    private static void Define(LifecycleDefinition<HayPlot, PlotState, PlotTrigger> plot, HayRules rules)
    {
        var listCloses = new Limit<HayPlot>("list.closes", new("өтінім қабылдаудың аяқталуы", "окончание приёма заявок", "the close of the list"),
            rules.Applications.Basis, of => of.AnnouncedOn is { } day ? rules.Applications.Value.Until(day, of.Zone) : null);
        var gatheringDue = new Limit<HayPlot>("gathering.due", new("жиын өткізу мерзімі", "срок проведения схода", "the time to gather"),
            rules.Gathering.Basis, of => of.ClosedOn is { } day ? rules.Gathering.Value.Until(day, of.Zone) : null);
        var seasonEnds = new Limit<HayPlot>("season.ends", new("маусымның аяқталуы", "конец сезона", "the end of the season"),
            HayRules.Act.At("7"), of => of.AnnouncedOn is { } day ? of.Zone.AtStartOfDay(new LocalDate(day.Year, 10, 1)).ToInstant() : null);

        plot.On<AnnouncePlot>(new("учаскені жариялау", "объявить участок", "announce the plot"), HayRules.Act.At("2"))
            .By(HayRoles.Akim)
            .Require(
                "announced.before-july", HayRules.Act.At("2"),
                new("учаске шілдеге дейін жарияланады", "участок объявляется до июля", "a plot is announced before July"),
                matter => matter.Today.Month < 7, found: matter => Words.Of(matter.Today))
            .Yields(PlotTrigger.PlotAnnounced)
            .Decide(matter => new PlotAnnounced(matter.Today));

        plot.On<ApplyForPlot>(new("өтінім беру", "подать заявку", "apply"), HayRules.Act.At("3"))
            .By(HayRoles.Household)
            .Until(listCloses)
            .Require(
                "household.once", HayRules.Act.At("3"),
                new("үй шаруашылығы бір өтінім береді", "двор подаёт одну заявку", "a household applies once"),
                matter => !matter.Case.Applicants.Contains(matter.Actor.Id))
            .Yields(PlotTrigger.HouseholdApplied)
            .Decide(matter => new HouseholdApplied(matter.Actor.Id));

        // ... and who may do it, until when, under which rule.
        plot.On<TakeApplicationBack>(new("өтінімді қайтарып алу", "отозвать заявку", "take the application back"), HayRules.Act.At("3"))
            .By(HayRoles.Household)
            .Until(listCloses)
            .Require(
                "application.given", HayRules.Act.At("3"),
                new("өтінім берілген болуы тиіс", "заявка должна быть подана", "the household must have applied"),
                matter => matter.Case.Applicants.Contains(matter.Actor.Id))
            .Yields(PlotTrigger.ApplicationTakenBack)
            .Decide(matter => new ApplicationTakenBack(matter.Actor.Id));

        plot.On<AllotPlot>(new("учаскені бөлу", "распределить участок", "allot the plot"), rules.Gathering.Basis)
            .By(HayRoles.Gathering)
            .Duty(gatheringDue)
            .Require(
                "gathering.quorum", rules.Quorum.Basis,
                new("жиынның кворумы болуы тиіс", "нужен кворум схода", "the gathering must have a quorum"),
                matter => rules.Quorum.Value.IsMet(matter.Command.Present, matter.Command.Residents),
                matter => Words.Of(rules.Quorum.Value.Of(matter.Command.Residents)), matter => Words.Of(matter.Command.Present))
            .Require(
                "gathering.majority", rules.Majority.Basis,
                new("шешімге көпшілік дауыс керек", "нужно большинство голосов", "a decision needs a majority"),
                matter => matter.Command.InFavour <= matter.Command.Present
                    && rules.Majority.Value.IsMet(matter.Command.InFavour, matter.Command.Present),
                matter => Words.Of(rules.Majority.Value.Of(matter.Command.Present)), matter => Words.Of(matter.Command.InFavour))
            .Require(
                "household.applied", HayRules.Act.At("6"),
                new("учаске өтінім бергенге бөлінеді", "участок получает подавший заявку", "the plot goes to a household that applied"),
                matter => matter.Case.Applicants.Contains(matter.Command.Household))
            .Yields(PlotTrigger.PlotAllotted)
            .Decide(matter => new PlotAllotted(matter.Command.Household));

        // What time does by itself.
        plot.When(listCloses, PlotTrigger.ListClosed, (of, moment) => new ListClosed(moment.InZone(of.Zone).Date));
        plot.When(seasonEnds, PlotTrigger.SeasonEnded, (_, _) => new SeasonEnded());
    }
}
