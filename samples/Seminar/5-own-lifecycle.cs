#:project ../../src/SelfGov/SelfGov.csproj
#:property PublishAot=false

// Lesson 5. Your own lifecycle.
//
// The engine under the library knows no country and no procedure. This lesson gives it one that the library does not have: the gathering of a rural
// district allots its haymaking plots. THE RULES ARE INVENTED; no such act exists. A district that has such rules would write its own here.
//
// Read the file from its end first, if you like: the rules as values with citations, the case, the facts, the state machine in Stateless, and the
// commands. The lesson itself, up here, plays one plot, draws the machine, and then lets chance play ten thousand steps to see that nothing breaks.
//
//     dotnet run 5-own-lifecycle.cs -- --lang kk|ru|en

using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;

Language? chosen = args switch
{
    [] or ["--lang", "en"] => Language.English,
    ["--lang", "kk"] => Language.Kazakh,
    ["--lang", "ru"] => Language.Russian,
    _ => null,
};
if (chosen is not { } language)
{
    Console.Error.WriteLine("usage: dotnet run 5-own-lifecycle.cs -- --lang kk|ru|en");
    return 2;
}

Console.WriteLine("LESSON 5. YOUR OWN LIFECYCLE (the rules are invented)");
Lifecycle<HayPlot, PlotState, PlotTrigger> lifecycle = HayPlots.Under(HayRules.First);

// 1. One plot ------------------------------------------------------------------------------------------------------------------------------------
Title("1. One plot, from its announcement to the end of the season");
HayPlot plot = lifecycle.Begin(new CaseId("plot-7"));
Give(new(2026, 5, 4), "akim", HayRoles.Akim, new AnnouncePlot());
Give(new(2026, 5, 6), "household-3", HayRoles.Household, new ApplyForPlot());
Give(new(2026, 5, 7), "household-3", HayRoles.Household, new ApplyForPlot());
Give(new(2026, 5, 7), "household-8", HayRoles.Household, new ApplyForPlot());
Give(new(2026, 5, 14), "gathering", HayRoles.Gathering, new AllotPlot("household-3", Residents: 900, Present: 120, InFavour: 70));
Give(new(2026, 5, 15), "household-9", HayRoles.Household, new ApplyForPlot());
Give(new(2026, 5, 15), "gathering", HayRoles.Gathering, new AllotPlot("household-5", Residents: 900, Present: 89, InFavour: 44));
foreach (Deadline deadline in lifecycle.Deadlines(plot))
{
    Console.WriteLine($"    {deadline.Kind,-6}  {deadline.Code,-13}  {deadline.At.InZone(plot.Zone).LocalDateTime:uuuu'-'MM'-'dd' 'HH':'mm}");
}

Give(new(2026, 5, 16), "gathering", HayRoles.Gathering, new AllotPlot("household-3", Residents: 900, Present: 120, InFavour: 70));
Pass(new(2026, 10, 1));

// 2. The machine ---------------------------------------------------------------------------------------------------------------------------------
Title("2. The machine as a diagram of Mermaid: paste it into a Markdown file");
Console.Write(MermaidDiagram.Draw(lifecycle.Map, language));

// 3. Random walks --------------------------------------------------------------------------------------------------------------------------------
Title("3. Random walks: 500 plots, 20 steps each");
var random = new Random(2013);
var seen = new Dictionary<PlotState, int>();
int accepted = 0, refused = 0;
for (int walk = 0; walk < 500; walk++)
{
    plot = lifecycle.Begin(new CaseId($"plot-{walk}"));
    List<Fact<HayPlot>> facts = [];
    Instant now = At(new LocalDate(2026, 5, 1));
    for (int count = 0; count < 20; count++)
    {
        // Most steps follow each other within hours; now and then weeks pass.
        now += Duration.FromHours(random.Next(10) == 0 ? random.Next(1, 1_500) : random.Next(0, 60));
        facts.AddRange(lifecycle.Due(plot, now).Facts);
        plot = lifecycle.Advance(plot, now);
        seen[plot.State] = seen.GetValueOrDefault(plot.State) + 1;

        (ICommand<HayPlot> command, Actor actor) = Chance();
        Decision<HayPlot> decision = lifecycle.Decide(plot, command, new Context(now, actor));
        bool isOpen = lifecycle.Options(plot, actor, now).Single(option => option.Command == command.GetType()).IsOpen;
        if (decision is not Decision<HayPlot>.Accepted step)
        {
            refused++;
            continue;
        }

        // What is accepted stood open among the options.
        Require(isOpen, "an accepted command was a closed option");
        facts.AddRange(step.Facts);
        plot = step.Next;
        accepted++;
    }

    // The facts alone give the same case back: that is what makes a journal enough.
    Require(Portrait(lifecycle.Replay(plot.Id, facts)) == Portrait(plot), "the replay differs from the live case");
}

Console.WriteLine($"{accepted} commands accepted, {refused} refused; every replay equals its live case.");
foreach (MapState state in lifecycle.Map.States)
{
    Law($"{seen.GetValueOrDefault(Enum.Parse<PlotState>(state.Name)),6}  {state.Text.In(language)}");
}

Title("Exercises");
Console.WriteLine("1. Let a household take its application back while the list is open.");
Console.WriteLine("2. Write a second edition in which a fifth of the residents must be present, and");
Console.WriteLine("   compare what the gathering of 120 of 900 is told under each.");
Console.WriteLine("3. Forget the role of a command. When do you learn about it, and from whom?");
Console.WriteLine("Solutions: Solutions/OwnLifecycle.cs");
return 0;

// A command at ten in the morning of a day, after what time has caused by then.
void Give(LocalDate day, string id, Role role, ICommand<HayPlot> command)
{
    Pass(day);
    Decision<HayPlot> decision = lifecycle.Decide(plot, command, new Context(At(day), new Actor(id, role)));
    if (decision is Decision<HayPlot>.Refused no)
    {
        foreach (Refusal refusal in no.Refusals)
        {
            Law($"{Words.Of(day).In(language)}  ! {refusal.Explain(language)}");
        }
    }

    foreach (Fact<HayPlot> fact in (decision as Decision<HayPlot>.Accepted)?.Facts ?? [])
    {
        Take(fact, day);
    }
}

void Pass(LocalDate day)
{
    foreach (Fact<HayPlot> fact in lifecycle.Due(plot, At(day)).Facts)
    {
        Take(fact, day);
    }
}

void Take(Fact<HayPlot> fact, LocalDate day)
{
    plot = lifecycle.Evolve(plot, fact);
    Law($"{Words.Of(day).In(language)}  + {lifecycle.TextOf(fact).In(language)} = {lifecycle.StateOf(plot).In(language)}");
}

// Chance finds what nobody thinks of: with more votes than people, a rule of this lesson once threw instead of refusing.
(ICommand<HayPlot> Command, Actor Actor) Chance()
{
    string household = $"household-{random.Next(1, 4)}";
    return random.Next(5) switch
    {
        0 => (new AnnouncePlot(), new Actor("akim", HayRoles.Akim)),
        1 or 2 => (new ApplyForPlot(), new Actor(household, HayRoles.Household)),
        _ => (new AllotPlot(household, 900, random.Next(60, 200), random.Next(30, 120)), new Actor("gathering", HayRoles.Gathering)),
    };
}

string Portrait(HayPlot of) => $"{of.State} {of.Version} {of.AnnouncedOn} {of.ClosedOn} {of.Household} {string.Join(',', of.Applicants)}";

void Require(bool holds, string otherwise)
{
    if (!holds)
    {
        throw new InvalidOperationException(otherwise);
    }
}

Instant At(LocalDate day) => HayPlot.Almaty.AtStrictly(day.At(new LocalTime(10, 0))).ToInstant();

// What the library says, in the language that was asked for; a long line goes on below, further in.
void Law(string text)
{
    const int Width = 100;
    for (string margin = "  | "; text.Length > 0; margin = "  |     ")
    {
        int end = text.Length <= Width ? text.Length : text.LastIndexOf(' ', Width);
        Console.WriteLine((margin + text[..end]).TrimEnd());
        text = text[end..].TrimStart();
    }
}

void Title(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

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
}

internal static class HayRoles
{
    public static readonly Role Akim = new("akim", new Words("әкім", "аким", "akim"));
    public static readonly Role Household = new("household", new Words("үй шаруашылығы", "двор", "household"));
    public static readonly Role Gathering = new("gathering", new Words("жиын", "сход", "gathering"));
}

internal enum PlotState { Listed, Open, Waiting, InUse, Closed }

// A trigger is what happened, in the past tense.
internal enum PlotTrigger { PlotAnnounced, HouseholdApplied, ListClosed, PlotAllotted, SeasonEnded }

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

internal sealed record AllotPlot(string Household, int Residents, int Present, int InFavour) : ICommand<HayPlot>;

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

    // Where the procedure can go: plain Stateless. Record is for a fact that keeps the state.
    private static void Configure(StateMachine<PlotState, PlotTrigger> plot)
    {
        plot.Configure(PlotState.Listed).Permit(PlotTrigger.PlotAnnounced, PlotState.Open);
        plot.Configure(PlotState.Open).Record(PlotTrigger.HouseholdApplied).Permit(PlotTrigger.ListClosed, PlotState.Waiting);
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
