namespace WhatChanged.Texts;

/// <summary>Every text that the library can say.</summary>
internal static class SpokenTexts
{
    /// <summary>The texts as often as they were found, those of the sources first.</summary>
    internal static IReadOnlyList<SpokenText> Found { get; } = [.. SourceTexts.All(), .. ReachedTexts.All()];

    /// <summary>Every text once.</summary>
    internal static IReadOnlyList<SpokenText> All { get; } = [.. Found.DistinctBy(text => text.Words)];
}
