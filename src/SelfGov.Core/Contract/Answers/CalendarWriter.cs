using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Contract.Answers;

/// <summary>Writes the time limits of a case as a calendar file (iCalendar, RFC 5545).</summary>
/// <remarks>
/// Moments are in UTC, so that no calendar program has to know the zones of a country; a limit that ends with a day is an event of that
/// whole day. No method is named: a published file would need an organiser (RFC 5546).
/// </remarks>
internal sealed class CalendarWriter(Language language, string domain)
{
    // RFC 5545, 3.1: without the end of the line.
    private const int LongestLine = 75;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly Words Roles = new("кім", "кто", "who");

    private readonly StringBuilder file = new();
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    private string Code => language switch
    {
        Language.Kazakh => "kk",
        Language.Russian => "ru",
        _ => "en",
    };

    /// <summary>The file of a case: an event for each limit that runs, or a note on the state where none does.</summary>
    internal string Write<TCase>(Cases.CaseView<TCase> view)
        where TCase : Case
    {
        TCase current = view.Case;
        string owner = $"{view.Lifecycle.Kind}.{current.Id}";
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//SelfGov//Time limits of cases//EN");
        foreach (Deadline limit in view.Deadlines)
        {
            Event(owner, limit, current, view.AsOf);
        }

        if (view.Deadlines.IsEmpty)
        {
            Note(owner, view.Lifecycle.StateOf(current), current, view.AsOf);
        }

        Line("END:VCALENDAR");
        return file.ToString();
    }

    private void Event(string owner, Deadline limit, Case current, Instant now)
    {
        Line("BEGIN:VEVENT");
        Head($"{owner}.{limit.Code}{(limit.Part is { } part ? $".{part}" : string.Empty)}", current, now);
        LocalDateTime local = limit.At.InZone(current.Zone).LocalDateTime;
        Line(local.TimeOfDay == LocalTime.Midnight
            ? $"DTSTART;VALUE=DATE:{Day.Format(local.Date.PlusDays(-1))}"
            : $"DTSTART:{Moment.Format(limit.At)}");
        Text("SUMMARY", $"{limit.Text.In(language)}: {About(current)}");
        string?[] lines =
        [
            limit.Basis.Text.In(language),
            limit.Roles.IsEmpty ? null : $"{Roles.In(language)}: {string.Join(", ", limit.Roles.Select(role => role.Name.In(language)))}",
            limit.Provisional?.In(language),
        ];
        Text("DESCRIPTION", string.Join('\n', lines.Where(line => line is not null)));
        Line($"URL:{limit.Basis.Link.AbsoluteUri}");
        Line(limit.Provisional is null ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
        Line("TRANSP:TRANSPARENT");
        Line("END:VEVENT");
    }

    // RFC 5545, 3.6: a file has one component at least.
    private void Note(string owner, Words state, Case current, Instant now)
    {
        Line("BEGIN:VJOURNAL");
        Head($"{owner}.state", current, now);
        Text("SUMMARY", $"{state.In(language)}: {About(current)}");
        Line("END:VJOURNAL");
    }

    private void Head(string identity, Case current, Instant now)
    {
        // One limit may run to several moments; each is an event of its own.
        int times = known[identity] = known.GetValueOrDefault(identity) + 1;
        string number = times == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $".{times}");
        Line($"UID:{Escaped($"{identity}{number}@{domain}")}");
        Line($"DTSTAMP:{Moment.Format(now)}");
        Line($"SEQUENCE:{Math.Min(current.Version, int.MaxValue).ToString(CultureInfo.InvariantCulture)}");
    }

    private static string About(Case current) => current.UnitName ?? current.Id.ToString();

    private void Text(string name, string text) => Line($"{name};LANGUAGE={Code}:{Escaped(text)}");

    // RFC 5545, 3.3.11.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    private void Line(string text)
    {
        int octets = 0;
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
