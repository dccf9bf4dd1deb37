using System.Text;

namespace SelfGov.Budgets.Csv;

/// <summary>The upper half of windows-1251, so that no code page has to be carried along.</summary>
internal static class Windows1251
{
    // 0x98 stands for nothing.
    private const string Upper =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
        + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

    private const string Punctuation = "«»–—№“”„…‘’\u00A0";

    internal static string Read(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte each in bytes)
        {
            text.Append(each < 0x80 ? (char)each : Upper[each - 0x80]);
        }

        return text.ToString();
    }

    /// <summary>
    /// Whether the text is one that somebody wrote: letters of Russian and the usual punctuation, and mostly small letters.
    /// </summary>
    internal static bool IsPlausible(string text)
    {
        int letters = 0;
        int small = 0;
        foreach (char each in text.Where(each => each >= 0x80))
        {
            bool isLetter = each is (>= 'А' and <= 'я') or 'Ё' or 'ё' or 'І' or 'і';
            if (!isLetter && !Punctuation.Contains(each, StringComparison.Ordinal))
            {
                return false;
            }

            letters += isLetter ? 1 : 0;
            small += char.IsLower(each) ? 1 : 0;
        }

        return letters > 0 && small * 2 >= letters;
    }
}
