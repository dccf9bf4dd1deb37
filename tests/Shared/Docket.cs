using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov;

/// <summary>One case under test: at a local time, a role gives a command, and it is accepted or refused.</summary>
internal sealed class Docket<TCase>(Lifecycle<TCase> lifecycle, FactCatalogue<TCase> catalogue)
    where TCase : Case
{
    internal static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private readonly List<Fact<TCase>> facts = [];

    internal TCase Case { get; private set; } = lifecycle.Begin(new CaseId("case-1"));

    internal Instant Now { get; private set; }

    internal Fact<TCase> Last => facts[^1];

    internal static Instant Local(string time) => LocalDateTimePattern.ExtendedIso.Parse(time).Value.InZoneLeniently(Zone).ToInstant();

    internal Docket<TCase> At(string time)
    {
        Now = Local(time);
        Take(lifecycle.Due(Case, Now).Facts);
        return this;
    }

    internal Docket<TCase> Accept(ICommand<TCase> command, Role role)
    {
        Decision<TCase> decision = lifecycle.Decide(Case, command, new Context(Now, new Actor("somebody", role)));
        if (decision is Decision<TCase>.Refused refused)
        {
            Assert.Fail(string.Join("; ", refused.Refusals.Select(refusal => refusal.Explain(Language.English))));
        }

        var accepted = Assert.IsType<Decision<TCase>.Accepted>(decision);
        Take(accepted.Facts);
        Assert.Equal(accepted.Next, Case);
        return this;
    }

    /// <summary>The one refusal of the code expected; the case stays as it was.</summary>
    internal Refusal Refuse(ICommand<TCase> command, Role role, string code)
    {
        Decision<TCase> decision = lifecycle.Decide(Case, command, new Context(Now, new Actor("somebody", role)));
        var refused = Assert.IsType<Decision<TCase>.Refused>(decision);
        Refusal refusal = Assert.Single(refused.Refusals, each => each.Code == code);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(refusal.Explain(language)));
        Assert.All(refused.Refusals, Bounds.AssertReadsAsOne);
        return refusal;
    }

    /// <summary>The one refusal of the code expected, with the article as the act has it.</summary>
    internal Refusal Refuse(ICommand<TCase> command, Role role, string code, Citation basis)
    {
        Refusal refusal = Refuse(command, role, code);
        Assert.Equal(basis, refusal.Basis);
        return refusal;
    }

    /// <summary>A duty, a close or a cause of the case as it stands, with its code, its moment and the article.</summary>
    internal Docket<TCase> Show(DeadlineKind kind, string code, string time, Citation basis)
    {
        Deadline shown = Assert.Single(lifecycle.Deadlines(Case), deadline => deadline.Kind == kind && deadline.Code == code);
        Assert.Equal((Local(time), basis), (shown.At, shown.Basis));
        return this;
    }

    internal Deadline Deadline(string code, Type? command = null) =>
        Assert.Single(lifecycle.Deadlines(Case),
            deadline => deadline.Code == code && deadline.Kind != DeadlineKind.Causes && (command is null || deadline.Command == command));

    internal bool HasDeadline(string code) => lifecycle.Deadlines(Case).Any(deadline => deadline.Code == code);

    internal bool IsOpen<TCommand>(Role role) =>
        lifecycle.Options(Case, new Actor("somebody", role), Now).Single(option => option.Command == typeof(TCommand)).IsOpen;

    /// <summary>
    /// Replay from facts that went through the journal's JSON equals the live case, and advancing day by day equals one jump.
    /// </summary>
    internal void AssertReplayEqualsLive()
    {
        Fact<TCase>[] stored = [.. facts.Select(catalogue.Write).Select(catalogue.Read)];
        Assert.Equal(facts, stored);
        Assert.Equal(Case, lifecycle.Replay(Case.Id, stored));
        Assert.Equal(facts.Count, Case.Version);
    }

    internal void AssertDayByDayEqualsOneJump(int days)
    {
        TCase stepped = Case;
        for (int day = 0; day <= days; day++)
        {
            stepped = lifecycle.Advance(stepped, Now.Plus(Duration.FromDays(day)));
        }

        Assert.Equal(lifecycle.Advance(Case, Now.Plus(Duration.FromDays(days))), stepped);
    }

    private void Take(IEnumerable<Fact<TCase>> taken)
    {
        foreach (Fact<TCase> fact in taken)
        {
            facts.Add(fact);
            Case = lifecycle.Evolve(Case, fact);
        }
    }
}
