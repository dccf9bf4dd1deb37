using System.Text;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>Where the texts that begin alike end, in the order of their code points.</summary>
internal static class TextRange
{
    private const int Last = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int BehindSurrogates = 0xE000;

    /// <summary>The first text behind all that begin with a prefix; null where none is.</summary>
    internal static string? After(string prefix)
    {
        Rune[] runes = [.. prefix.EnumerateRunes()];
        int kept = runes.Length;
        while (kept > 0 && runes[kept - 1].Value == Last)
        {
            kept--;
        }

        if (kept == 0)
        {
            return null;
        }

        int next = runes[kept - 1].Value + 1;
        var text = new StringBuilder();
        foreach (Rune rune in runes.Take(kept - 1).Append(new Rune(next == FirstSurrogate ? BehindSurrogates : next)))
        {
            text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
