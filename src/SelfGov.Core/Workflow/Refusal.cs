using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Answers;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow;

/// <summary>One unmet condition of a command, with the place in the law that sets it.</summary>
/// <param name="Kind">What sort of condition it is.</param>
/// <param name="Code">A stable code of the condition for programs, such as <c>signatures.enough</c>.</param>
/// <param name="Text">The condition in words.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Expected">What the condition expected; null where the text says all there is to say.</param>
/// <param name="Found">What was found instead; null where there is nothing to show.</param>
/// <param name="Earliest">
/// The earliest moment at which the condition can become true by the passing of time; null where time cannot mend it.
/// </param>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record Refusal(RefusalKind Kind, string Code, Words Text, Citation Basis, Words? Expected, Words? Found, Instant? Earliest)
{
    /// <summary>
    /// The property of the command that is refused, so that a form can say so beside its field; null for a refusal of the whole command.
    /// </summary>
    public string? Field { get; init; }

    /// <summary>
    /// What was expected, as data; null for a refusal that is no comparison. <see cref="Expected"/> says the same in words.
    /// </summary>
    public Expectation? Expectation { get; init; }

    /// <summary>
    /// What is wrong, one by one, where the condition has several parts; empty where <see cref="Found"/> says it all.
    /// </summary>
    public ImmutableArray<Words> Details { get => field.IsDefault ? [] : field; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Refusal? other) =>
        other is not null && Kind == other.Kind && Code == other.Code && Text == other.Text && Basis == other.Basis
        && Expected == other.Expected && Found == other.Found && Earliest == other.Earliest && Field == other.Field
        && Expectation == other.Expectation && Details.AsSpan().SequenceEqual(other.Details.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Code, Field, Found, Earliest);

    /// <summary>The refusal as one line for people: the condition, what was expected and found, and the article.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string Explain(Language language)
    {
        string expected = Expected is null ? string.Empty : $"; {ExpectedLabel.In(language)}: {Expected.In(language)}";
        Words[] all = [.. Found is null ? [] : (Words[])[Found], .. Details];
        string found = all.Length == 0
            ? string.Empty
            : $"; {FoundLabel.In(language)}: {string.Join(" | ", all.Select(each => each.In(language)))}";
        return $"{Text.In(language)}{expected}{found} [{Basis.Text.In(language)}]";
    }

    private static readonly Words ExpectedLabel = new("талап", "требуется", "expected");
    private static readonly Words FoundLabel = new("іс жүзінде", "есть", "found");
}
