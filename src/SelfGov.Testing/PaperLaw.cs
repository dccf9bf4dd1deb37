using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Testing;

/// <summary>
/// What was done on paper and is entered long afterwards, each act with its moment, comes to the same facts; and what was entered, decided
/// anew, comes out the same.
/// </summary>
internal sealed class PaperLaw<TCase>(Lifecycle<TCase> lifecycle, FactCatalogue<TCase> catalogue)
    where TCase : Case
{
    private static readonly Duration Long = Duration.FromDays(36_500);

    /// <summary>What is wrong; null where the law holds, and where the commands have no JSON contract.</summary>
    /// <param name="id">The case.</param>
    /// <param name="commands">What was accepted.</param>
    /// <param name="facts">What followed, with what time has caused.</param>
    /// <param name="now">The moment to which the story has come.</param>
    /// <param name="knowsOthers">Whether the story knew other cases, which the journal here does not keep: it is entered up to
    /// them.</param>
    internal string? Broken(
        CaseId id, IReadOnlyList<Told<TCase>> commands, IEnumerable<Fact<TCase>> facts, Instant now, bool knowsOthers)
    {
        if (commands.Count == 0 || ContractOf(commands[0].Command.GetType().BaseType) is not { } contract)
        {
            return null;
        }

        Procedure<TCase> procedure = new Procedure<TCase>(
            lifecycle.Kind, [lifecycle.Edition], (_, _) => lifecycle, catalogue.Family.Head, contract, (_, _) => lifecycle.Edition)
            .EnteredWithin(Long);
        var journal = new InMemoryJournal();
        var cases = new Cases<TCase>(procedure, journal, new FakeClock(now + Duration.FromDays(1)));
        for (int i = 0; i < commands.Count; i++)
        {
            var entered = new CaseCommand<TCase>(
                id, commands[i].Command, commands[i].Actor, i == 0 ? lifecycle.Edition : null, new() { On = commands[i].Moment });
            if (Now(cases.HandleManyAsync([entered]))[0] is Decision<TCase>.Refused refused)
            {
                if (knowsOthers)
                {
                    break;
                }

                return $"{commands[i].Command.GetType().Name} is refused ({Codes(refused)}) where it is entered later with its moment";
            }
        }

        ImmutableArray<Fact<TCase>> recorded = [.. Now(journal.ReadAsync(id).ToListAsync()).Select(catalogue.Read)];
        return recorded.IsEmpty ? null
            : !recorded.SequenceEqual(facts.Take(recorded.Length)) ? "the acts entered later with their moments come to other facts"
            : Now(cases.DecideAnewAsync(id)).FirstOrDefault(anew => anew.Outcome == AnewOutcome.Otherwise) is { } otherwise
                ? $"version {otherwise.Version} is decided anew otherwise: {otherwise.Detail}"
            : null;
    }

    private static string Codes(Decision<TCase>.Refused refused) => string.Join(", ", refused.Refusals.Select(refusal => refusal.Code));

    // A journal in memory never waits.
    private static T Now<T>(ValueTask<T> answer) => answer.AsTask().GetAwaiter().GetResult();

    private JsonTypeInfo? ContractOf(Type? commands) =>
        commands is not null && catalogue.Family.Head.OriginatingResolver is JsonSerializerContext context
        && context.GetTypeInfo(commands) is { PolymorphismOptions: not null } contract
            ? contract
            : null;
}
