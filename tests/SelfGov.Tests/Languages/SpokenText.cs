using SelfGov.Law;

namespace SelfGov.Languages;

/// <summary>A text that the library can say.</summary>
/// <param name="Words">The text; a template has places {0}, {1} and so on.</param>
/// <param name="Where">Where the tests found it: a file of the sources, or a type.</param>
internal sealed record SpokenText(Words Words, string Where)
{
    internal string Kazakh => Words.Kazakh;

    internal string Russian => Words.Russian;

    internal string English => Words.English;

    public override string ToString() => $"{Where}: \"{Kazakh}\" | \"{Russian}\" | \"{English}\"";
}
