using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SelfGov.Reliability.Changes;

/// <summary>The changes of which <c>docs/journal.md</c> says that they are not found.</summary>
internal static class KnownAsNotFound
{
    private const int DigitsOfMicrosecond = 26;

    private static readonly LocalDateTimePattern Moment =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFF");

    /// <summary>Whether it says so of a change.</summary>
    internal static bool Has(RowChange change, Instant now) => (change.Column.Table, change.Column.Name) switch
    {
        ("selfgov_entry", "position") => true,
        ("selfgov_request", "key" or "case_id") => true,
        ("selfgov_case", "claimed_until") => MomentOf(change.After) is { } claimed && claimed <= now + Duration.FromDays(1),
        ("selfgov_case", "updated" or "next_cause" or "next_deadline") =>
            MomentOf(change.After) is { } after && MomentOf(change.Before) is { } before
                && Duration.Max(after - before, before - after) < Duration.FromNanoseconds(1_000),
        _ => false,
    };

    private static Instant? MomentOf(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: <= DigitsOfMicrosecond + 1 } text
            && Moment.Parse(text) is { Success: true } parsed && Moment.Format(parsed.Value) == text
            ? parsed.Value.InUtc().ToInstant()
            : null;
}
