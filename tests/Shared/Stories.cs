using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov;

/// <summary>What the tests of the library ask of a story beyond what it offers to everybody.</summary>
internal static class Stories
{
    internal static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    internal static Instant Local(string time) => LocalDateTimePattern.ExtendedIso.Parse(time).Value.InZoneLeniently(Zone).ToInstant();

    /// <summary>A story told in the time of Almaty.</summary>
    internal static Story<TCase> Of<TCase>(Lifecycle<TCase> lifecycle, FactCatalogue<TCase> catalogue)
        where TCase : Case => new Story<TCase>(lifecycle, catalogue, Zone).Knowing(KnownProofs.All);

    /// <summary>
    /// A walk on which the laws of every lifecycle hold, and every refusal cites the article of the table and reads well.
    /// </summary>
    internal static Story<TCase> Tell<TCase, TState>(
        Lifecycle<TCase, TState> lifecycle,
        FactCatalogue<TCase> catalogue,
        string start,
        uint seed,
        int steps,
        Func<Story<TCase>, Dice, Duration> wait,
        Func<Story<TCase>, Dice, (ICommand<TCase> Command, Role Role)> next,
        Action<Story<TCase>>? look = null)
        where TCase : Case<TState>
        where TState : struct, Enum
    {
        ICommand<TCase>? last = null;
        ImmutableArray<Refusal> read = [];
        Story<TCase> told = new LifecycleLaws<TCase, TState>(
            lifecycle, catalogue, Local(start), Propose, (story, random) => wait(story, new Dice((uint)random.Next())))
            .Tell((int)seed, steps);
        Read(told);
        return told;

        // What a walk proposes too early it does not try, and the refusals remain those of the command before.
        void Read(Story<TCase> story)
        {
            if (story.Refusals != read)
            {
                read = story.Refusals;
                Assert.All(read, refusal => AssertWellFounded(story, last!, refusal));
            }
        }

        Proposal<TCase> Propose(Story<TCase> story, Random random)
        {
            Read(story);
            story.Knowing(KnownProofs.All);
            look?.Invoke(story);
            var dice = new Dice((uint)random.Next());
            (last, Role role) = next(story, dice);
            var actor = new Actor(dice.Of("person-1", "person-2", "person-3"), role);
            DutiesDone.Assert(story.Lifecycle, story.Case, last, new Context(story.Now, actor) { Proofs = story.Proofs });
            return new(last, actor);
        }
    }

    internal static LocalDateTime Local<TCase>(this Story<TCase> story)
        where TCase : Case => story.Now.InZone(Zone).LocalDateTime;

    /// <summary>Tries what stands open in a story.</summary>
    internal static void Look<TCase>(this OpenOptions<TCase> options, Story<TCase> story)
        where TCase : Case => options.Look(story.Lifecycle, story.Case, story.Facts, story.Now, story.Proofs);

    /// <summary>What a command would lead to; whatever refuses it cites the article of the table and reads well.</summary>
    internal static Decision<TCase> Decides<TCase>(this Story<TCase> story, ICommand<TCase> command, Actor actor)
        where TCase : Case
    {
        Decision<TCase> decision = story.Lifecycle.Decide(story.Case, command, new Context(story.Now, actor) { Proofs = story.Proofs });
        if (decision is Decision<TCase>.Refused refused)
        {
            Assert.All(refused.Refusals, refusal => AssertWellFounded(story, command, refusal));
        }

        return decision;
    }

    /// <summary>A command that may be refused, and then changes nothing.</summary>
    internal static Decision<TCase> Tries<TCase>(this Story<TCase> story, ICommand<TCase> command, Actor actor)
        where TCase : Case
    {
        Decision<TCase> decision = story.Decides(command, actor);
        if (decision.IsAccepted)
        {
            story.Accepts(command, actor);
        }

        return decision;
    }

    /// <summary>The one refusal of a code, beside whatever else refuses the command.</summary>
    internal static Refusal RefusedBy<TCase>(this Story<TCase> story, ICommand<TCase> command, Role role, string code)
        where TCase : Case => story.RefusedBy(command, new Actor("somebody", role), code);

    /// <summary>The one refusal of a code, beside whatever else refuses the command.</summary>
    internal static Refusal RefusedBy<TCase>(this Story<TCase> story, ICommand<TCase> command, Actor actor, string code)
        where TCase : Case
    {
        Citation? basis = story.Decides(command, actor) is Decision<TCase>.Refused refused
            ? refused.Refusals.FirstOrDefault(refusal => refusal.Code == code)?.Basis
            : null;
        story.Refuses(command, actor, code, basis!);
        return story.Refusals.Single(refusal => refusal.Code == code);
    }

    /// <summary>The one refusal of a code, with the article as the act has it.</summary>
    internal static Refusal RefusedBy<TCase>(this Story<TCase> story, ICommand<TCase> command, Role role, string code, Citation basis)
        where TCase : Case
    {
        Refusal refusal = story.RefusedBy(command, role, code);
        Assert.Equal(basis, refusal.Basis);
        return refusal;
    }

    /// <summary>These codes refuse the command and nothing else does.</summary>
    internal static Story<TCase> RefusedByAll<TCase>(this Story<TCase> story, ICommand<TCase> command, Actor actor, params string[] codes)
        where TCase : Case
    {
        story.RefusedBy(command, actor, codes[0]);
        Assert.Equal(codes.Order(StringComparer.Ordinal), story.Refusals.Select(refusal => refusal.Code).Order(StringComparer.Ordinal));
        return story;
    }

    internal static Deadline Deadline<TCase>(this Story<TCase> story, string code, Type? command = null)
        where TCase : Case => Assert.Single(
            story.Lifecycle.Deadlines(story.Case),
            deadline => deadline.Code == code && deadline.Kind != DeadlineKind.Causes
                && (command is null || deadline.Commands.Any(each => each.Type == command)));

    internal static bool HasDeadline<TCase>(this Story<TCase> story, string code)
        where TCase : Case => story.Lifecycle.Deadlines(story.Case).Any(deadline => deadline.Code == code);

    internal static bool IsOpen<TCase>(this Story<TCase> story, Type command, Role role)
        where TCase : Case => story.Lifecycle.Options(story.Case, new Actor("somebody", role), story.Now)
            .Single(option => option.Command == command).IsOpen;

    /// <summary>Advancing day by day equals one jump.</summary>
    internal static void AssertDayByDayEqualsOneJump<TCase>(this Story<TCase> story, int days)
        where TCase : Case
    {
        TCase stepped = story.Case;
        for (int day = 0; day <= days; day++)
        {
            stepped = story.Lifecycle.Advance(stepped, story.Now.Plus(Duration.FromDays(day)));
        }

        Assert.Equal(story.Lifecycle.Advance(story.Case, story.Now.Plus(Duration.FromDays(days))), stepped);
    }

    private static void AssertWellFounded<TCase>(Story<TCase> story, ICommand<TCase> command, Refusal refusal)
        where TCase : Case
    {
        Articles.AssertSaid(story.Lifecycle, story.Case, command, refusal);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(refusal.Explain(language)));
        Bounds.AssertReadsAsOne(refusal);
        Bounds.AssertShowsTheHour(refusal, story.Lifecycle.Deadlines(story.Case), story.Case.Zone);
    }
}
