using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>One notice that the act asks for: through any of these channels, so long before the hearing.</summary>
/// <param name="Code">A stable code for programs, such as <c>notice.newspaper</c>.</param>
/// <param name="Text">The notice in words.</param>
/// <param name="Channels">The channels, any of which will do.</param>
/// <param name="Before">The last day for it, before the day of the hearing.</param>
/// <remarks>Immutable.</remarks>
public sealed record NoticeDuty(string Code, Words Text, ImmutableArray<NoticeChannel> Channels, Ruled<TimeLimit> Before)
{
    /// <summary>The traits that a hearing must have for the duty to exist; none by default.</summary>
    public HearingTraits Requires { get; init; }

    /// <summary>The traits of which a hearing may have none for the duty to exist; none by default.</summary>
    public HearingTraits Excludes { get; init; }

    /// <summary>The place that asks for Kazakh and Russian; null where the act does not.</summary>
    public Citation? InBothLanguages { get; init; }

    /// <summary>The place that lists what the notice has to contain; null where the act lists nothing.</summary>
    public Citation? Content { get; init; }

    /// <summary>Whether a hearing has this duty.</summary>
    /// <param name="traits">The traits of the hearing.</param>
    public bool AppliesTo(HearingTraits traits) => (traits & Requires) == Requires && (traits & Excludes) == HearingTraits.None;
}
