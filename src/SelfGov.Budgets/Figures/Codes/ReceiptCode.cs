using SelfGov.Contract;

namespace SelfGov.Budgets.Figures.Codes;

/// <summary>
/// A place in the classification of receipts: category, class, subclass, specific (категория, класс, подкласс, специфика; art. 11).
/// </summary>
/// <remarks>Immutable. Equal when the digits of all levels are equal. A finer level needs the wider one.</remarks>
public sealed record ReceiptCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="category">The category, one to three digits, such as <c>1</c>.</param>
    /// <param name="class">The class, such as <c>04</c>; null when the code ends before it.</param>
    /// <param name="subclass">The subclass, such as <c>1</c>; null when the code ends before it.</param>
    /// <param name="specific">The specific, such as <c>02</c>; null when the code ends before it.</param>
    /// <exception cref="ArgumentException">A level is not one to three digits, or lacks its wider level.</exception>
    public ReceiptCode(
        [Label("санат", "категория", "category"), Form(Classification.Pattern, "001")] string category,
        [Label("сынып", "класс", "class"), Form(Classification.Pattern, "001")] string? @class = null,
        [Label("кіші сынып", "подкласс", "subclass"), Form(Classification.Pattern, "001")] string? subclass = null,
        [Label("өзіндік ерекшелік", "специфика", "specific"), Form(Classification.Pattern, "001")] string? specific = null)
    {
        Category = Classification.Level(category, nameof(category));
        Class = Classification.Level(@class, nameof(@class), category, nameof(category));
        Subclass = Classification.Level(subclass, nameof(subclass), @class, nameof(@class));
        Specific = Classification.Level(specific, nameof(specific), subclass, nameof(subclass));
    }

    /// <summary>The category.</summary>
    public string Category { get; }

    /// <summary>The class, or null when the code ends before it.</summary>
    public string? Class { get; }

    /// <summary>The subclass, or null when the code ends before it.</summary>
    public string? Subclass { get; }

    /// <summary>The specific, or null when the code ends before it.</summary>
    public string? Specific { get; }

    /// <summary>The levels joined by hyphens, such as <c>1-04-1</c>.</summary>
    public override string ToString() => Classification.Join(Category, Class, Subclass, Specific);
}
