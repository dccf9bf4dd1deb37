using System.Collections.Immutable;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>
/// What somebody can do, as it is told to those to whom personal data are closed: open or closed as the case really stands, and the keys of
/// parts and the words of reasons as if its personal data had been destroyed.
/// </summary>
internal static class OptionsShown
{
    /// <param name="real">The options in the case as it stands.</param>
    /// <param name="blank">The options in the case without its personal data: the same commands about the same parts, in the same order.
    /// </param>
    internal static ImmutableArray<Option> Of(ImmutableArray<Option> real, ImmutableArray<Option> blank) =>
        real.Length == blank.Length
            ? [.. real.Zip(blank, Of)]
            : [.. real.Select(option => Of(
                option, option with { Part = option.Part is null ? null : PersonalRecord.ErasedText, Reasons = [] }))];

    private static Option Of(Option real, Option blank) => real with
    {
        Part = blank.Part,
        Reasons = [.. real.Reasons.Select((reason, i) => i < blank.Reasons.Length && Same(reason, blank.Reasons[i])
            ? blank.Reasons[i]
            : reason with { Found = null, Details = [] })],
    };

    private static bool Same(Refusal one, Refusal other) => one.Code == other.Code && one.Kind == other.Kind && one.Field == other.Field;
}
