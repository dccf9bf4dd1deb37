using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Workflow.Proofs;

/// <summary>
/// Names a paper that says what the journal of another case would prove, where that case is not kept here: stated, and not proved.
/// </summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
/// <param name="Body">Who issued the paper; not white space.</param>
/// <param name="Number">The number of the paper; not white space.</param>
/// <param name="Day">The day of the paper.</param>
/// <exception cref="ArgumentException">The body or the number is null or white space.</exception>
public sealed record PaperReference(
    [Identity, Label("құжатты шығарған орган", "орган, издавший документ", "body that issued paper")] string Body,
    [Identity, Label("құжаттың нөмірі", "номер документа", "number of paper")] string Number,
    [Label("құжаттың күні", "дата документа", "day of paper")] LocalDate Day)
{
    /// <summary>Who issued the paper.</summary>
    public string Body { get; } = NotBlank(Body, nameof(Body));

    /// <summary>The number of the paper.</summary>
    public string Number { get; } = NotBlank(Number, nameof(Number));

    private static string NotBlank(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
