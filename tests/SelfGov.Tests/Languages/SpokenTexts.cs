namespace SelfGov.Languages;

/// <summary>Every text that the library can say, once.</summary>
internal static class SpokenTexts
{
    internal static IReadOnlyList<SpokenText> All { get; } =
        [.. SourceTexts.All().Concat(ReachedTexts.All()).DistinctBy(text => text.Words)];
}
