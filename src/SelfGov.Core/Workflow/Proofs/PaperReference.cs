using NodaTime;
using SelfGov.Contract;
using SelfGov.Contract.Values;

namespace SelfGov.Workflow.Proofs;

/// <summary>
/// Names a paper that says what the journal of another case would prove, where that case is not kept here: stated, and not proved.
/// </summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
/// <param name="Body">Who issued the paper; one line of 1 to 200 characters.</param>
/// <param name="Number">The number of the paper; one line of 1 to 200 characters.</param>
/// <param name="Day">The day of the paper.</param>
/// <exception cref="ArgumentException">The body or the number is none: see <see cref="IdentityText"/>.</exception>
public sealed record PaperReference(
    [Label("құжатты шығарған орган", "орган, издавший документ", "body that issued paper")] string Body,
    [Label("құжаттың нөмірі", "номер документа", "number of paper")] string Number,
    [Label("құжаттың күні", "дата документа", "day of paper")] LocalDate Day)
{
    /// <summary>Who issued the paper.</summary>
    public string Body { get; } = IdentityText.Checked(Body, "The body that issued a paper", nameof(Body));

    /// <summary>The number of the paper.</summary>
    public string Number { get; } = IdentityText.Checked(Number, "The number of a paper", nameof(Number));
}
