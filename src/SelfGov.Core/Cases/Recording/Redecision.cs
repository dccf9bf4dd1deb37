using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SelfGov.Cases.References;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.Recording;

/// <summary>Decides the commands of a journal anew, one after another, each on the case as the journal has it.</summary>
/// <remarks>Every decision is judged by itself: the fold goes on with what was recorded, whatever would have followed.</remarks>
internal sealed class Redecision<TCase>(
    Procedure<TCase> procedure, EntryWriter<TCase> writer, ReferenceResolver<TCase> references, CaseId id)
    where TCase : Case
{
    private readonly CaseReplay<TCase> replay = new(procedure.Lifecycles, procedure.Facts, id, null);
    private readonly ImmutableArray<DecidedAnew>.Builder answers = ImmutableArray.CreateBuilder<DecidedAnew>();
    private readonly List<JournalEntry> decision = [];
    private bool isPartlyDestroyed;

    /// <summary>Takes the next entry.</summary>
    /// <exception cref="BrokenJournalException">The entry is broken.</exception>
    /// <exception cref="NewerReleaseException">A newer release wrote the entry.</exception>
    internal async ValueTask TakeAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        if (decision.Count > 0 && entry.Decision != decision[0].Version)
        {
            await EndDecisionAsync(cancellationToken).ConfigureAwait(false);
        }

        if (entry.FactName == Erasure.FactName)
        {
            replay.Take(entry);
        }
        else if (entry.Role == Role.Clock.Code)
        {
            TCase? before = replay.Recorded?.Case;
            replay.Take(entry);
            answers.Add(Caused(entry, before ?? LifecycleOf(entry).Begin(id)));
        }
        else
        {
            decision.Add(entry);
        }
    }

    internal async ValueTask<ImmutableArray<DecidedAnew>> EndAsync(CancellationToken cancellationToken)
    {
        await EndDecisionAsync(cancellationToken).ConfigureAwait(false);
        return answers.DrainToImmutable();
    }

    private Lifecycle<TCase> LifecycleOf(JournalEntry entry) => procedure.Lifecycles.Of(entry.Edition);

    private DecidedAnew Caused(JournalEntry entry, TCase before) => Judged(entry, null, () =>
    {
        Due<TCase> due = LifecycleOf(entry).Due(before, entry.Recorded);
        return due.Facts.IsEmpty
            ? $"time causes nothing by {entry.Recorded}; it caused '{entry.FactName}'"
            : Difference(due.Facts[0], entry);
    });

    private DecidedAnew Judged(JournalEntry entry, string? command, Func<string?> difference)
    {
        try
        {
            return Answer(entry, command, difference());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Sound by its hash, and yet nothing that the procedure brings about, as a moment in the year -9998: what the rules make of it
            // is anybody's guess, and no reason to leave the other decisions out.
            return new(entry.Version, AnewOutcome.CannotBeDecided, command, $"the rules cannot look at it: {exception.Message}");
        }
    }

    // What rests on data that are destroyed comes out otherwise for that alone, and is not guessed.
    private DecidedAnew Answer(JournalEntry entry, string? command, string? difference) =>
        difference is null ? new(entry.Version, AnewOutcome.Same, command, null)
        : isPartlyDestroyed
            ? new(entry.Version, AnewOutcome.CannotBeDecided, command, "personal data that it rested on were destroyed")
        : new(entry.Version, AnewOutcome.Otherwise, command, difference);

    private async ValueTask EndDecisionAsync(CancellationToken cancellationToken)
    {
        if (decision.Count == 0)
        {
            return;
        }

        // What is broken is not judged.
        TCase? before = replay.Recorded?.Case;
        foreach (JournalEntry entry in decision)
        {
            replay.Take(entry);
        }

        JournalEntry first = decision[0];
        answers.Add(await DecidedAsync(first, before ?? LifecycleOf(first).Begin(id), cancellationToken).ConfigureAwait(false));
        isPartlyDestroyed |= decision.Exists(entry => entry.Commitment != default && entry.Personal is null);
        decision.Clear();
    }

    private async ValueTask<DecidedAnew> DecidedAsync(JournalEntry first, TCase before, CancellationToken cancellationToken)
    {
        if (first.Command is not { } stored)
        {
            return new(first.Version, AnewOutcome.CannotBeDecided, null, "the entry has no command");
        }

        string? name = null;
        JsonElement data;
        try
        {
            name = StoredCommand.NameIn(stored);
            if (first.Commitment != default && first.Personal is null)
            {
                return new(first.Version, AnewOutcome.CannotBeDecided, name, "personal data of the command were destroyed");
            }

            data = JsonSerializer.SerializeToElement(StoredCommand.DataIn(first), Journal.Json.NodeJson.Default.JsonNode);
        }
        catch (JsonException exception)
        {
            // The chain holds whatever text was hashed; no release writes such a one.
            return new(first.Version, AnewOutcome.CannotBeDecided, name, $"the command is none that a journal has: {exception.Message}");
        }

        if (!procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out ImmutableArray<ContractError> errors))
        {
            return new(
                first.Version, AnewOutcome.CannotBeDecided, name,
                $"the command is none of this release: {errors[0].Kind} {errors[0].Pointer}");
        }

        // Other cases as they stood when the command was entered.
        EntryProofs proofs = await references.ResolveAsync(
            command, entry => entry.Recorded <= first.Recorded && entry.Happened <= first.Happened, cancellationToken)
            .ConfigureAwait(false);
        return Judged(first, name, () => DifferenceOf(first, before, command, proofs));
    }

    private string? DifferenceOf(JournalEntry first, TCase before, ICommand<TCase> command, EntryProofs proofs)
    {
        Lifecycle<TCase> lifecycle = LifecycleOf(first);
        var context = new Context(first.Happened, ActorOf(first, lifecycle)) { Proofs = proofs };
        return lifecycle.Decide(before, command, context) switch
        {
            Decision<TCase>.Refused refused => $"refused by {string.Join(", ", refused.Refusals.Select(refusal => refusal.Code))}",
            Decision<TCase>.Accepted accepted => Difference(accepted.Facts),
            _ => null,
        };
    }

    private static Actor ActorOf(JournalEntry entry, Lifecycle<TCase> lifecycle)
    {
        // A role is known by its code; that of a host's own may be in no command of this edition.
        Role[] known = [.. lifecycle.Map.Commands.SelectMany(command => command.Roles)];
        return Actor.OfEntry(entry.ActorId, [.. (entry.Roles ?? [entry.Role]).Select(code =>
            Array.Find(known, role => role.Code == code) ?? new Role(code, Words.Same(code)))]);
    }

    private string? Difference(ImmutableArray<Fact<TCase>> facts)
    {
        for (int i = 0; i < Math.Min(facts.Length, decision.Count); i++)
        {
            if (Difference(facts[i], decision[i]) is { } difference)
            {
                return difference;
            }
        }

        return facts.Length == decision.Count ? null : $"{decision.Count} facts followed, and now {facts.Length} do";
    }

    private string? Difference(Fact<TCase> fact, JournalEntry entry)
    {
        // As it would be stored today: a fact may have changed its shape since.
        WrittenFact then = writer.Write(procedure.Facts.Read(entry), null).Fact;
        WrittenFact written = writer.Write(fact, null).Fact;
        return written.Name != then.Name ? $"'{written.Name}' follows; it was '{then.Name}'"
            : written.Payload != then.Payload ? $"'{written.Name}' follows with other data: {Members(written.Payload, then.Payload)}"
            : entry.Personal is not null && written.Personal != then.Personal ? $"'{written.Name}' follows with other personal data"
            : null;
    }

    private static string Members(string now, string then)
    {
        if (JsonNode.Parse(now) is not JsonObject members || JsonNode.Parse(then) is not JsonObject others)
        {
            return "the whole";
        }

        return string.Join(", ", members.Select(member => member.Key).Union(others.Select(other => other.Key))
            .Where(name => !JsonNode.DeepEquals(members[name], others[name])));
    }
}
