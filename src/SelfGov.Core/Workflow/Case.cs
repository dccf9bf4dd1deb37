using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Law;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Workflow;

/// <summary>One running procedure: an immutable value, the fold of its facts.</summary>
/// <remarks>
/// A case changes only by <see cref="Lifecycle{TCase}.Evolve"/>, which answers with a new case. <see cref="Version"/> and the state are
/// filled in by the engine on the fresh copy that a fact makes, before anyone else can see it, so that a step costs one copy and not two.
/// </remarks>
public abstract record Case
{
    /// <summary>Creates a case before its first fact.</summary>
    /// <param name="id">The identity of the case; not the default value.</param>
    /// <param name="edition">The edition of the law that the case follows.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    protected Case(CaseId id, EditionId edition)
    {
        if (id.IsDefault)
        {
            throw new ArgumentException("A case needs an identity; default(CaseId) identifies nothing.", nameof(id));
        }

        Id = id;
        Edition = edition;
    }

    /// <summary>The identity of the case.</summary>
    public CaseId Id { get; }

    /// <summary>The edition of the law that the case follows to its end.</summary>
    public EditionId Edition { get; }

    /// <summary>
    /// How many facts the case has taken in: 0 before the first, then one more with each, without gaps. A journal that records the erasure
    /// of personal data counts that record too.
    /// </summary>
    public long Version { get; internal set; }

    /// <summary>The corrections of slips, in order; each holds the value before and the one that stands.</summary>
    public ValueList<ICorrection> Corrections { get; internal set; } = ValueList<ICorrection>.Empty;

    /// <summary>
    /// Always null: it makes a serializer without the contract fail at once, instead of writing the whole law with the case. See
    /// <see cref="Procedure{TCase}.Documents"/>.
    /// </summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A serializer looks at instances.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonConverter(typeof(ContractOnlyConverter))]
    [JsonPropertyOrder(int.MinValue)]
    public object? Contract => null;

    /// <summary>
    /// The host's code of the unit that the case is about, such as its code in the classifier of units, by which cases can be listed; null
    /// unless the procedure knows one.
    /// </summary>
    public virtual string? UnitCode => null;

    /// <summary>The name of the unit that the case is about, by which cases can be listed; null unless the procedure knows one.</summary>
    public virtual string? UnitName => null;

    /// <summary>
    /// The zone in which the case's days and hours are read: that of the locality. UTC unless the procedure knows better.
    /// </summary>
    public virtual DateTimeZone Zone => DateTimeZone.Utc;
}

/// <summary>A case with its state.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
public abstract record Case<TState> : Case
    where TState : struct, Enum
{
    /// <summary>Creates a case before its first fact.</summary>
    /// <param name="id">The identity of the case; not the default value.</param>
    /// <param name="edition">The edition of the law that the case follows.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    protected Case(CaseId id, EditionId edition)
        : base(id, edition)
    {
    }

    /// <summary>Where the procedure stands.</summary>
    public TState State { get; internal set; }

    /// <summary>What the case is called in logs: the name of its type, unless the procedure has a better one.</summary>
    protected virtual string LogName => GetType().Name;

    /// <summary>The case, its edition, version and state; nothing about persons.</summary>
    public sealed override string ToString() => $"{LogName} {Id} ({Edition}, version {Version}, {State})";
}
