using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Answers;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>A case as it stands at a moment, with all that time had caused by then.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="Case">The case.</param>
/// <param name="Lifecycle">The lifecycle that the case follows.</param>
/// <param name="AsOf">The moment.</param>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record CaseView<TCase>(TCase Case, Lifecycle<TCase> Lifecycle, Instant AsOf)
    where TCase : Case
{
    /// <summary>The version of the case. It counts the facts that time has caused, whether or not they have been recorded yet.</summary>
    public long Version => Case.Version;

    /// <summary>
    /// From where on the journal was made under another reading of the edition, as when a later release corrected a number; empty where
    /// this release reads the law as it was read then.
    /// </summary>
    public ImmutableArray<LawReading> ReadOtherwise { get => field.IsDefault ? [] : field; init; }

    /// <summary>The time limits that run, earliest first, those that have passed included. Computed at each call.</summary>
    public ImmutableArray<Deadline> Deadlines => Lifecycle.Deadlines(Case);

    /// <summary>What an actor can do at this moment: every command as open, or closed with the reasons.</summary>
    /// <param name="actor">Who asks.</param>
    /// <exception cref="ArgumentException">The actor is the default value.</exception>
    public ImmutableArray<Option> Options(Actor actor) => Lifecycle.Options(Case, actor, AsOf);
}
