namespace SelfGov.Law;

/// <summary>A legal act: a constitution, code, law, decree or rules, named as people cite it.</summary>
/// <param name="Code">The code of the act in the register of acts, such as <c>Z950002464_</c>; identifies the act.</param>
/// <param name="Title">The title of the act in three languages, in the form used after "of" in a citation.</param>
/// <param name="Address">The official address of the act's text.</param>
/// <remarks>Immutable. A citation names an act and a place in it; see <see cref="At(string, int)"/>.</remarks>
public sealed record Act(string Code, Words Title, Uri Address)
{
    /// <summary>Whether the act is divided into articles, as laws and codes are; decrees and orders have paragraphs instead.</summary>
    public bool HasArticles { get; init; } = true;

    /// <summary>
    /// Whether the articles are divided into parts (часть, бөлік), as those of procedural codes are; into paragraphs (пункт, тармақ)
    /// otherwise.
    /// </summary>
    public bool HasParts { get; init; }

    /// <summary>A citation of a whole article of this act.</summary>
    /// <param name="article">The article, such as <c>113-3</c>; not empty.</param>
    /// <exception cref="ArgumentException">The article is empty.</exception>
    public Citation At(string article) => new(this, article);

    /// <summary>A citation of a paragraph (пункт, тармақ) that bears an inserted number.</summary>
    /// <param name="article">The article, such as <c>44</c>; not empty.</param>
    /// <param name="paragraph">The paragraph, such as <c>2-1</c>; not empty.</param>
    /// <exception cref="ArgumentException">The article is empty.</exception>
    public Citation At(string article, string paragraph) => new(this, article, paragraph);

    /// <summary>A citation of a paragraph of this act.</summary>
    /// <param name="article">The article, such as <c>113-3</c>; not empty.</param>
    /// <param name="paragraph">The number of the paragraph, from 1.</param>
    /// <exception cref="ArgumentException">The article is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is less than 1.</exception>
    public Citation At(string article, int paragraph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        return new Citation(this, article, paragraph.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
    }

    /// <summary>A citation of a sub-paragraph (подпункт, тармақша) of this act.</summary>
    /// <param name="article">The article, such as <c>113-5</c>; not empty.</param>
    /// <param name="paragraph">The number of the paragraph, from 1.</param>
    /// <param name="subparagraph">The number of the sub-paragraph, from 1.</param>
    /// <exception cref="ArgumentException">The article is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    public Citation At(string article, int paragraph, int subparagraph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(subparagraph, 1);
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return new Citation(this, article, paragraph.ToString(invariant), subparagraph.ToString(invariant));
    }
}
