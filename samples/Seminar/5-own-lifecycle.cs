#:project ../../src/SelfGov/SelfGov.csproj
#:property PublishAot=false

// Lesson 5. Your own lifecycle.
//
// The engine under the library knows no country and no procedure. This lesson gives it one that the library does not have: the gathering of
// a rural district allots its haymaking plots. THE RULES ARE INVENTED; no such act exists. A district that has such rules would write its
// own here.
//
// Read the file from its end first, if you like: the rules as values with citations, the case, the commands, the facts, the state machine,
// and the steps. The lesson itself, up here, plays one plot, draws the machine, and then lets chance play ten thousand steps to see that
// nothing breaks.
//
//     dotnet run 5-own-lifecycle.cs -- --lang kk|ru|en

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

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
Lifecycle<HayPlot, PlotState> lifecycle = HayPlots.Under(HayRules.First);

// 1. One plot -----------------------------------------------------------------------------------------------------------------------------
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
    Console.WriteLine(
        $"    {deadline.Kind,-6}  {deadline.Code,-13}  {deadline.At.InZone(plot.Zone).LocalDateTime:uuuu'-'MM'-'dd' 'HH':'mm}");
}

Give(new(2026, 5, 16), "gathering", HayRoles.Gathering, new AllotPlot("household-3", Residents: 900, Present: 120, InFavour: 70));
Pass(new(2026, 10, 1));

// 2. The machine --------------------------------------------------------------------------------------------------------------------------
Title("2. The machine as a diagram of Mermaid: paste it into a Markdown file");
Console.Write(MermaidDiagram.Draw(lifecycle.Map, language));

// 3. Random walks -------------------------------------------------------------------------------------------------------------------------
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
[JsonDerivedType(typeof(AllotPlot), "allot-plot")]
internal abstract record PlotCommand : ICommand<HayPlot>;

internal sealed record AnnouncePlot : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені жариялау", "объявить участок", "announce the plot");
}

internal sealed record ApplyForPlot : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("өтінім беру", "подать заявку", "apply");
}

internal sealed record AllotPlot(string Household, int Residents, int Present, int InFavour) : PlotCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені бөлу", "распределить участок", "allot the plot");
}

// Facts: what happened, in the past tense; they move the state machine. The list is how journals name them, for ever.
[JsonDerivedType(typeof(PlotAnnounced), "plot-announced")]
[JsonDerivedType(typeof(HouseholdApplied), "household-applied")]
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

    // Where the procedure can go: the words of Stateless. Record is for a fact that keeps the state.
    private static void Configure(TopologyDefinition<PlotState> plot)
    {
        plot.Configure(PlotState.Listed).Permit<PlotAnnounced>(PlotState.Open);
        plot.Configure(PlotState.Open).Record<HouseholdApplied>().Permit<ListClosed>(PlotState.Waiting);
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
