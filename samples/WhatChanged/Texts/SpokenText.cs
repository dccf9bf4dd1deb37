using SelfGov.Law;

namespace WhatChanged.Texts;

/// <summary>A text that the library can say.</summary>
/// <param name="Words">The text; a template has places {0}, {1} and so on.</param>
/// <param name="Where">Where it was found: a file of the sources, or what holds it.</param>
/// <param name="Use">What it is; null where only the sources tell of it.</param>
/// <param name="Room">The package and folder of the procedure whose map has it, such as <c>Elections/Direct</c>; null elsewhere.</param>
internal sealed record SpokenText(Words Words, string Where, TextUse? Use = null, string? Room = null)
{
    internal string Kazakh => Words.Kazakh;

    internal string Russian => Words.Russian;

    internal string English => Words.English;

    /// <summary>A date, a number or a code.</summary>
    internal bool IsTheSameEverywhere => Kazakh == English && Russian == English;

    public override string ToString() => $"{Where}: \"{Kazakh}\" | \"{Russian}\" | \"{English}\"";
}
