using System.Text;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Where the texts that begin alike end, in the order of their code points.</summary>
internal static class TextRange
{
    /// <summary>The first text behind all that begin with a prefix; null where none is.</summary>
    internal static string? Behind(string prefix)
    {
        var letters = new List<Rune>(prefix.EnumerateRunes());
        while (letters is [.., var last])
        {
            letters.RemoveAt(letters.Count - 1);
            if (last.Value < 0x10FFFF)
            {
                // Behind U+D7FF come halves of characters, which stand for nothing.
                letters.Add(new Rune(last.Value == 0xD7FF ? 0xE000 : last.Value + 1));
                return string.Concat(letters);
            }
        }

        return null;
    }
}
