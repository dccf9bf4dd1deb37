using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Answers;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A time limit applied to one case. A moment of a limit is one deadline, whatever passes with it.</summary>
/// <param name="Kind">
/// What passes with it. Where it is several things it is a duty first, then what closes, and last what time causes; see
/// <see cref="Commands"/> and <see cref="Causes"/>.
/// </param>
/// <param name="Code">The stable code of the limit, such as <c>nomination.closes</c>.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment; what it closes is in time strictly before it.</param>
/// <param name="Roles">Who has to act, or may act only until then; the clock among them where time itself acts.</param>
/// <param name="Commands">The commands concerned, in the order of the procedure; empty where time alone acts.</param>
/// <param name="Part">The key of the part of the case concerned; null for the whole case.</param>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record Deadline(
    DeadlineKind Kind,
    string Code,
    Words Text,
    Citation Basis,
    Instant At,
    ImmutableArray<Role> Roles,
    ImmutableArray<DeadlineCommand> Commands,
    string? Part)
{
    /// <summary>
    /// Why the moment may still move: it was counted in a year whose days off are not settled. Null where it is settled.
    /// </summary>
    public Words? Provisional { get; init; }

    /// <summary>Whether time itself causes a fact when it passes.</summary>
    public bool Causes => Roles.Contains(Role.Clock);

    /// <inheritdoc/>
    public bool Equals(Deadline? other) =>
        other is not null && Kind == other.Kind && Code == other.Code && Text == other.Text && Basis == other.Basis && At == other.At
        && Roles.AsSpan().SequenceEqual(other.Roles.AsSpan()) && Commands.AsSpan().SequenceEqual(other.Commands.AsSpan())
        && Part == other.Part && Provisional == other.Provisional;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Code, At, Part);

    /// <summary>The deadlines, each limit of one moment and part once: with the roles and the commands of all.</summary>
    internal static IEnumerable<Deadline> Once(IEnumerable<Deadline> deadlines) =>
        deadlines.GroupBy(each => (each.Code, each.At, each.Part)).Select(same => same.Aggregate((one, other) => one with
        {
            Kind = Rank(one.Kind) < Rank(other.Kind) ? one.Kind : other.Kind,
            Roles = [.. one.Roles.Union(other.Roles)],
            Commands = [.. one.Commands.Union(other.Commands)],
            Provisional = one.Provisional ?? other.Provisional,
        }));

    private static int Rank(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Duty => 0,
        DeadlineKind.Closes => 1,
        _ => 2,
    };
}

/// <summary>A command that a deadline concerns.</summary>
/// <param name="Type">The type of the command.</param>
/// <param name="Kind">Whether it is owed by then or closed from then on.</param>
public sealed record DeadlineCommand(Type Type, DeadlineKind Kind);
