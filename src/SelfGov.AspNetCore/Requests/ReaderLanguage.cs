using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Requests;

/// <summary>The language in which a reader wants to be told something (RFC 9110, 12.5.4).</summary>
internal static class ReaderLanguage
{
    /// <summary>All three, for what holds all of them.</summary>
    internal const string All = "kk, ru, en";

    private static readonly Language[] Order = [Language.Kazakh, Language.Russian, Language.English];

    /// <summary>The one wanted most; the state language where none of the three is.</summary>
    internal static Language Of(StringValues header)
    {
        Language best = Language.Kazakh;
        double most = 0;
        if (StringWithQualityHeaderValue.TryParseList(header, out IList<StringWithQualityHeaderValue>? wanted))
        {
            HashSet<Language> named = [.. wanted.Select(each => Named(each.Value)).OfType<Language>()];
            foreach (StringWithQualityHeaderValue each in wanted)
            {
                Language? language = each.Value == "*" ? Others(named) : Named(each.Value);
                double quality = each.Quality ?? 1;
                if (quality > most && language is { } known)
                {
                    (best, most) = (known, quality);
                }
            }
        }

        return best;
    }

    internal static string CodeOf(Language language) => language switch
    {
        Language.Kazakh => "kk",
        Language.Russian => "ru",
        _ => "en",
    };

    // An asterisk stands for what is not named beside it.
    private static Language? Others(HashSet<Language> named)
    {
        Language[] others = [.. Order.Where(language => !named.Contains(language))];
        return others.Length > 0 ? others[0] : null;
    }

    private static Language? Named(StringSegment range)
    {
        int end = range.IndexOf('-');
        StringSegment primary = end < 0 ? range : range.Subsegment(0, end);
        return primary.Equals("kk", StringComparison.OrdinalIgnoreCase) ? Language.Kazakh
            : primary.Equals("ru", StringComparison.OrdinalIgnoreCase) ? Language.Russian
            : primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.English
            : null;
    }
}
