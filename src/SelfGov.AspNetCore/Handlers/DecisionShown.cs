using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Proofs;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>
/// A decision as it is told to those to whom personal data are closed: what was found where the case without its personal data comes to the
/// same, and nothing of it where it does not.
/// </summary>
/// <remarks>What the command says is the caller's own, and may be quoted.</remarks>
internal static class DecisionShown
{
    private static readonly Words NotLookedUp = EntryProofs.None.Find(new EntryReference("none", "none", new string('0', 64))).Text;

    /// <param name="real">The decision on the case as it stands.</param>
    /// <param name="blank">The case without its personal data as it stood before.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who has given it.</param>
    /// <param name="options">What he wished beside it.</param>
    internal static Decision<TCase> Of<TCase>(
        Decision<TCase> real, CaseView<TCase> blank, ICommand<TCase> command, Actor actor, HandleOptions options)
        where TCase : Case
    {
        Decision<TCase>? without = Decide(blank, command, new(options.On ?? blank.AsOf, actor) { Explain = true });
        return real switch
        {
            Decision<TCase>.Accepted accepted => accepted with
            {
                Met = Of(accepted.Met, without is Decision<TCase>.Accepted { Met: var met } ? met : []),
            },
            Decision<TCase>.Refused { Refusals: var refusals } => new Decision<TCase>.Refused(
                Of(refusals, without is Decision<TCase>.Refused { Refusals: var others } ? others : [])),
            _ => real,
        };
    }

    // A rule may not be able to look at what is not there.
    private static Decision<TCase>? Decide<TCase>(CaseView<TCase> blank, ICommand<TCase> command, Context context)
        where TCase : Case
    {
        try
        {
            return blank.Lifecycle.Decide(blank.Case, command, context);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static ImmutableArray<MetRule> Of(ImmutableArray<MetRule> real, ImmutableArray<MetRule> blank) =>
        [.. real.Select(met => blank.Contains(met) ? met : met with { Found = null })];

    private static ImmutableArray<Refusal> Of(ImmutableArray<Refusal> real, ImmutableArray<Refusal> blank) =>
    [
        .. real.Select(refusal => IsOfTheCaller(refusal) || blank.Any(other => IsTold(refusal, other))
            ? refusal
            : refusal with { Found = null, Details = [] }),
    ];

    // What is found is the role of the caller, or the moment of his act.
    private static bool IsOfTheCaller(Refusal refusal) =>
        refusal.Kind is RefusalKind.Role or RefusalKind.TooEarly or RefusalKind.TooLate or RefusalKind.Moment;

    // What is wrong with an entry that the command names is told by the engine, and names nobody; without the case nothing is looked up.
    private static bool IsTold(Refusal real, Refusal blank) => real == blank
        || (blank.Found == NotLookedUp && (real.Kind, real.Code, real.Field) == (blank.Kind, blank.Code, blank.Field));
}
