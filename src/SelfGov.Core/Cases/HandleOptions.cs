using NodaTime;
using SelfGov.Contract;
using SelfGov.Contract.Values;

namespace SelfGov.Cases;

/// <summary>What a caller may ask of the handling of one command, besides the command.</summary>
public sealed record HandleOptions
{
    private static readonly Instant Earliest = Instant.FromUtc(ValueShape.FirstYear, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(ValueShape.LastYear + 1, 1, 1, 0, 0);

    /// <summary>The version of the case that the caller saw, as in <see cref="CaseView{TCase}.Version"/>; null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    public long? ExpectedVersion
    {
        get;
        init
        {
            if (value is { } version)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(version, nameof(ExpectedVersion));
            }

            field = value;
        }
    }

    /// <summary>
    /// When the act happened, where it is entered later, as on Monday what a session did on Friday: rules, time limits and facts look at
    /// this moment, and the entry keeps it beside the moment of entry. In whole microseconds; null for an act that happens now.
    /// </summary>
    /// <remarks>
    /// Refused with <see cref="Workflow.RefusalKind.Moment"/> where it lies after now, before the last act of the case, longer ago than
    /// <see cref="Procedure{TCase}.EntersWithin"/>, or before something that time has caused meanwhile and that is recorded.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies in no year from 1991 to 2199, where no procedure has acts.</exception>
    public Instant? On
    {
        get;
        init
        {
            if (value is { } moment && (moment < Earliest || moment >= Latest))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(On), moment, $"An act lies in the years {ValueShape.FirstYear} to {ValueShape.LastYear}.");
            }

            field = value;
        }
    }

    /// <summary>Whether an accepted decision is to say which rules were met; see <see cref="Workflow.Context.Explain"/>.</summary>
    public bool Explain { get; init; }

    /// <summary>
    /// Identifies the request within the case: a request repeated under its key gets the first answer and appends nothing; another request
    /// under the same key is a <see cref="Journal.RequestMismatchException"/>. A refused request is not remembered: repeated, it is decided
    /// anew. Null for a request that is never repeated.
    /// </summary>
    /// <exception cref="ArgumentException">The key is empty, white space, longer than 200 characters, or holds what no text
    /// may.</exception>
    public string? IdempotencyKey
    {
        get;
        init
        {
            if (value is not null)
            {
                IdentityText.Checked(value, "An idempotency key", nameof(IdempotencyKey));
            }

            field = value;
        }
    }
}
