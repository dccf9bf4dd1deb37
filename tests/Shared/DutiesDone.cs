using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;

namespace SelfGov;

/// <summary>A duty is gone once its command was accepted: of the case, or of the part that the command is about.</summary>
internal static class DutiesDone
{
    /// <summary>What is owed by each of several, in several steps by one day, or again and again: by the code, with the place.</summary>
    private static readonly FrozenDictionary<string, string> OwedOn = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["count.due"] = "art. 43(1) of the law on elections: each precinct commission counts",
        ["delivery.due"] = "art. 37(3): each precinct gets its ballots",
        ["meeting.fortnight"] = "art. 20(3): once in two weeks",
        ["check.due"] = "art. 39-3(4) of the law on local government: once in each half-year",
        ["draft.due"] = "art. 89(1) of the Budget Code: prepared, agreed and submitted by one day",
        ["draft.determined-due"] = "art. 89(2): considered and determined by one day",
        ["decision.due"] = "art. 91(1): drafted and submitted by one day",
        ["record.sign.due"] = "art. 73(14) of the Environmental Code, para. 45 of Order No. 286: drawn up and signed by one day",
        ["comments.answer.due"] = "para. 44 of Order No. 286: each comment is answered while the discussion lasts",
        ["consideration.due"] = "para. 13 of Order No. 295: each decision of the assembly is considered by one day",
        ["protocol.due"] = "para. 12 of Order No. 295, para. 11 of Order No. 122: held, drawn up and handed over by one day",
        ["progress.due"] = "para. 85 of Order No. 208: told after each quarter",
        ["report.audit-due"] = "art. 127(3): agreed and submitted by one day",
    }.ToFrozenDictionary();

    /// <summary>What is owed again after an event that the law names, at times by the same moment.</summary>
    private static readonly FrozenDictionary<string, string> OwedAgain = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["count.due"] = "art. 43(1) of the law on elections: the votes are counted again",
        ["results.due"] = "art. 20(8), 113-9: a recount, a precinct declared invalid, an invalidity overturned",
        ["results.published"] = "art. 44(4): the result that was established anew",
        ["appeal.decided"] = "art. 20(9) of the law on elections: another appeal of the same candidate",
        ["invalidity.decided"] = "art. 113-11(2): an appeal against another finding of invalidity",
        ["delivery.due"] = "art. 37(3): the ballots of another list of voters, and of another ballot",
        ["comments.answer.due"] = "para. 44 of Order No. 286: another comment came",
        ["consideration.due"] = "para. 13 of Order No. 295: another decision of the same assembly",
        ["duties.given-up"] = "art. 45: the winner of the result that was established anew",
        ["clarification.decision-due"] = "art. 96(6)-(7) of the Budget Code: the draft was made anew, and considered again",
    }.ToFrozenDictionary();

    /// <summary>The duties of an accepted command that are owed after it as before.</summary>
    internal static IEnumerable<string> Left<TCase>(Lifecycle<TCase> lifecycle, TCase before, ICommand<TCase> command, TCase after)
        where TCase : Case
    {
        string? part = PartOf(command);
        (string Code, string? Part)[] owed =
        [
            .. lifecycle.Deadlines(before)
                .Where(deadline => deadline.Commands.Contains(new DeadlineCommand(command.GetType(), DeadlineKind.Duty))
                    && (deadline.Part is null || deadline.Part == part) && !IsOwedOn(deadline.Code))
                .Select(deadline => (deadline.Code, deadline.Part)).Distinct(),
        ];
        return owed.Length == 0 ? [] : lifecycle.Deadlines(after)
            .Where(deadline => deadline.Kind == DeadlineKind.Duty && owed.Contains((deadline.Code, deadline.Part)))
            .Select(deadline => $"{lifecycle.Kind} {lifecycle.Edition}: {deadline.Code} {deadline.Part} is owed after "
                + $"{command.GetType().Name} by {string.Join(", ", deadline.Commands.Select(each => each.Type.Name))}");
    }

    /// <summary>Asserts it of a command that is about to be given, where it will be accepted.</summary>
    internal static void Assert<TCase>(Lifecycle<TCase> lifecycle, TCase before, ICommand<TCase> command, Context context)
        where TCase : Case
    {
        if (lifecycle.Decide(before, command, context) is Decision<TCase>.Accepted accepted)
        {
            Xunit.Assert.Empty(Left(lifecycle, before, command, accepted.Next));
        }
    }

    /// <summary>
    /// The duties that come back along a case after they were done; none does but those that are named. A later moment is another duty:
    /// that of the next round, draft or notice. What a correction says was not done is owed again.
    /// </summary>
    internal static IEnumerable<string> Back<TCase>(Lifecycle<TCase> lifecycle, CaseId id, IEnumerable<Fact<TCase>> facts)
        where TCase : Case
    {
        ILookup<string, Type> commands = lifecycle.Map.Commands
            .SelectMany(command => command.Triggers.Select(fact => (Fact: fact, command.Type)))
            .ToLookup(each => each.Fact, each => each.Type);
        var done = new Dictionary<(string Code, string? Part), Instant>();
        TCase current = lifecycle.Begin(id);
        Deadline[] owed = Owed(lifecycle, current);
        foreach (Fact<TCase> fact in facts)
        {
            current = lifecycle.Evolve(current, fact);
            Deadline[] then = Owed(lifecycle, current);
            foreach (Deadline deadline in owed.Where(deadline =>
                deadline.Commands.Any(each => each.Kind == DeadlineKind.Duty && commands[fact.GetType().Name].Contains(each.Type))
                && ((deadline.Part is null && !IsOwedOn(deadline.Code))
                    || !then.Any(left => (left.Code, left.Part) == (deadline.Code, deadline.Part)))))
            {
                done[(deadline.Code, deadline.Part)] = deadline.At;
            }

            foreach (Deadline corrected in fact is ICorrection ? then : [])
            {
                done.Remove((corrected.Code, corrected.Part));
            }

            foreach (Deadline back in then.Where(deadline =>
                done.TryGetValue((deadline.Code, deadline.Part), out Instant moment) && deadline.At <= moment))
            {
                yield return
                    $"{lifecycle.Kind} {lifecycle.Edition}: {back.Code} {back.Part} was done and is owed after {fact.GetType().Name}";
            }

            owed = then;
        }
    }

    private static Deadline[] Owed<TCase>(Lifecycle<TCase> lifecycle, TCase current)
        where TCase : Case =>
    [
        .. lifecycle.Deadlines(current).Where(deadline =>
            deadline.Kind == DeadlineKind.Duty && !OwedAgain.ContainsKey(deadline.Code)),
    ];

    // Each channel of a hearing has a notice of its own.
    private static bool IsOwedOn(string code) => OwedOn.ContainsKey(code) || code.StartsWith("notice.", StringComparison.Ordinal);

    private static string? PartOf(object command) => command.GetType().GetConstructors().SelectMany(made => made.GetParameters())
        .Where(parameter => parameter.GetCustomAttribute<PartKeyAttribute>() is not null)
        .Select(parameter => command.GetType().GetProperty(parameter.Name!)!.GetValue(command))
        .Concat(command.GetType().GetProperties()
            .Where(property => property.GetCustomAttribute<PartKeyAttribute>() is not null)
            .Select(property => property.GetValue(command)))
        .Select(key => Convert.ToString(key, CultureInfo.InvariantCulture)).FirstOrDefault();
}
