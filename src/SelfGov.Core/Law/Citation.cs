namespace SelfGov.Law;

/// <summary>A place in a legal act: article, paragraph, sub-paragraph. The basis of every state, rule, time limit and quorum.</summary>
/// <remarks>Immutable; equal when the act and the place are equal. Renders in Kazakh, Russian and English as lawyers write it.</remarks>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="act">The act.</param>
    /// <param name="article">The article, such as <c>113-3</c>; not empty.</param>
    /// <param name="paragraph">The paragraph of the article; null for the whole article.</param>
    /// <param name="subparagraph">
    /// The sub-paragraph of the paragraph, or of the article where it is not divided into paragraphs; null for the whole of it.
    /// </param>
    /// <exception cref="ArgumentNullException">The act is null.</exception>
    /// <exception cref="ArgumentException">The article is empty.</exception>
    public Citation(Act act, string article, string? paragraph = null, string? subparagraph = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentException.ThrowIfNullOrWhiteSpace(article);
        Act = act;
        Article = article;
        Paragraph = paragraph;
        Subparagraph = subparagraph;
    }

    /// <summary>The act.</summary>
    public Act Act { get; }

    /// <summary>The article, such as <c>113-3</c>.</summary>
    public string Article { get; }

    /// <summary>The paragraph of the article, or null for the whole article.</summary>
    public string? Paragraph { get; }

    /// <summary>The sub-paragraph of the paragraph, or of an article without paragraphs; null for the whole of it.</summary>
    public string? Subparagraph { get; }

    /// <summary>The official address of the act's text.</summary>
    public Uri Link => Act.Address;

    /// <summary>The place without the act, as in <c>113-5(11)3)</c>, or <c>18.1)</c> in an article without paragraphs.</summary>
    public string Place => (Paragraph, Subparagraph) switch
    {
        (null, null) => Article,
        (null, _) => $"{Article}.{Subparagraph})",
        (_, null) => $"{Article}({Paragraph})",
        _ => $"{Article}({Paragraph}){Subparagraph})",
    };

    /// <summary>The full citation in three languages.</summary>
    public Words Text =>
        new(Kazakh, Russian, Act.HasArticles ? $"art. {Place}, {Act.Title.English}" : $"para. {Place}, {Act.Title.English}");

    private string Kazakh => (Paragraph, Subparagraph) switch
    {
        (null, null) => $"{Act.Title.Kazakh}, {Article}-{(Act.HasArticles ? "бап" : "тармақ")}",
        (null, _) => $"{Act.Title.Kazakh}, {Article}-{(Act.HasArticles ? "баптың" : "тармақтың")} {Subparagraph}) тармақшасы",
        (_, null) => $"{Act.Title.Kazakh}, {Article}-баптың {Paragraph}-{(Act.HasParts ? "бөлігі" : "тармағы")}",
        _ => $"{Act.Title.Kazakh}, {Article}-баптың {Paragraph}-{(Act.HasParts ? "бөлігінің" : "тармағының")} {Subparagraph}) тармақшасы",
    };

    private string Russian => (Paragraph, Subparagraph) switch
    {
        (null, null) => $"{(Act.HasArticles ? "ст." : "п.")} {Article}, {Act.Title.Russian}",
        (null, _) => $"пп. {Subparagraph}) {(Act.HasArticles ? "ст." : "п.")} {Article}, {Act.Title.Russian}",
        (_, null) => $"{(Act.HasParts ? "ч." : "п.")} {Paragraph} ст. {Article}, {Act.Title.Russian}",
        _ => $"пп. {Subparagraph}) {(Act.HasParts ? "ч." : "п.")} {Paragraph} ст. {Article}, {Act.Title.Russian}",
    };

    /// <summary>The full citation in English, for logs and debuggers.</summary>
    public override string ToString() => Text.English;
}
