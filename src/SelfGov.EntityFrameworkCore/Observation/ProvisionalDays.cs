using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>
/// How many cases have their next deadline in a year whose days off may still move, this year or later, by the work calendar of the host.
/// </summary>
/// <remarks>
/// A deadline there need not rest on the days that may move; which ones do, the deadlines themselves say. Counted again after ten minutes.
/// </remarks>
internal sealed class ProvisionalDays(IServiceProvider services, IClock clock)
{
    private static readonly Duration Rest = Duration.FromMinutes(10);

    private volatile Counted? last;

    /// <summary>The first such year, and how many cases; null where the host has no work calendar, or one that is settled.</summary>
    internal async ValueTask<(int From, long Cases)?> CountAsync(CancellationToken cancellationToken)
    {
        Instant now = clock.GetCurrentInstant();
        if (last is { } counted && now - counted.Taken < Rest && now >= counted.Taken)
        {
            return counted.Found;
        }

        (int, long)? found = services.GetService<WorkCalendar>() is { } calendar
            ? await CountAsync(calendar, now.InUtc().Year, cancellationToken).ConfigureAwait(false)
            : null;
        last = new(now, found);
        return found;
    }

    private async ValueTask<(int From, long Cases)?> CountAsync(WorkCalendar calendar, int thisYear, CancellationToken cancellationToken)
    {
        if (calendar.Years.FirstOrDefault(each => each.Year >= thisYear && each.IsProvisional) is not { } provisional)
        {
            return null;
        }

        WorkYear? settled = calendar.Years.FirstOrDefault(each => each.Year > provisional.Year && !each.IsProvisional);
        ImmutableArray<string> kinds = [.. services.GetServices<ICases>().Select(each => each.Kind)];
        return (provisional.Year, await CountAsync(kinds, Begin(provisional.Year), settled is null ? null : Begin(settled.Year),
            cancellationToken).ConfigureAwait(false));
    }

    private async ValueTask<long> CountAsync(
        ImmutableArray<string> kinds, Instant first, Instant? beyond, CancellationToken cancellationToken)
    {
        if (services.GetService<JournalDatabase>() is { } database)
        {
            return await new CaseFigures(database.Journal).NextDeadlinesAsync(kinds, first, beyond, cancellationToken)
                .ConfigureAwait(false);
        }

        // Another journal counts what is before a moment.
        ICaseJournal journal = services.GetRequiredService<ICaseJournal>();
        return await BeforeAsync(journal, kinds, beyond ?? Instant.MaxValue, cancellationToken).ConfigureAwait(false)
            - await BeforeAsync(journal, kinds, first, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<long> BeforeAsync(
        ICaseJournal journal, ImmutableArray<string> kinds, Instant moment, CancellationToken cancellationToken) =>
        (await journal.CountAsync(new CaseQuery { Kinds = [.. kinds], DeadlineBefore = moment }, cancellationToken).ConfigureAwait(false))
            .Sum(each => each.Cases);

    // The end of the year before, in the zones of Kazakhstan, is a few hours earlier.
    private static Instant Begin(int year) => Instant.FromUtc(year, 1, 1, 0, 0);

    private sealed record Counted(Instant Taken, (int From, long Cases)? Found);
}
