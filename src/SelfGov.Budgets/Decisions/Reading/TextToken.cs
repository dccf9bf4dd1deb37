namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>What a token of a text is.</summary>
internal enum TextTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A run of letters; <see cref="TextToken.Text"/> is its common form.</summary>
    Word,

    /// <summary>A number with everything that belongs to it; <see cref="TextToken.Text"/> is it without doubtful characters.</summary>
    Number,

    /// <summary>A single other character.</summary>
    Mark,

    /// <summary>The end of a line.</summary>
    Line,
}

/// <summary>A word, a number, a mark or the end of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its place in the source.</param>
/// <param name="End">The place after it in the source.</param>
/// <param name="Text">Its text in the common form.</param>
internal readonly record struct TextToken(TextTokenKind Kind, int Start, int End, string Text)
{
    internal bool IsWord => Kind == TextTokenKind.Word;

    internal bool IsNumber => Kind == TextTokenKind.Number;

    internal bool IsLine => Kind == TextTokenKind.Line;

    internal bool IsEnd => Kind == TextTokenKind.End;

    internal bool IsDash => Kind == TextTokenKind.Mark && Letters.IsDash(Text[0]);

    internal bool Is(char mark) => Kind == TextTokenKind.Mark && Text[0] == mark;

    internal bool IsAny(string marks) => Kind == TextTokenKind.Mark && marks.Contains(Text[0], StringComparison.Ordinal);

    internal bool Begins(string stem) => IsWord && Text.StartsWith(stem, StringComparison.Ordinal);

    internal bool BeginsAny(params ReadOnlySpan<string> stems)
    {
        foreach (string stem in stems)
        {
            if (Begins(stem))
            {
                return true;
            }
        }

        return false;
    }
}
