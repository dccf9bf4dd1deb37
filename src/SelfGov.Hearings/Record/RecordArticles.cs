using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Hearings.Record;

/// <summary>The articles that a record refers to.</summary>
internal static class RecordArticles
{
    internal static ImmutableArray<Citation> Of(HearingProfile profile)
    {
        Citation?[] all =
        [
            profile.Basis, profile.Initiators.Basis, profile.AgreedBy?.Basis,
            .. profile.Notices.Select(duty => duty.Before.Basis),
            .. profile.DiscussionPeriods.Select(period => period.Length.Basis),
            profile.Posting?.Basis, profile.Materials?.Basis, profile.CommentsClose?.Basis, profile.CommentsHour?.Basis,
            profile.Quorum?.Basis, profile.Majority?.Basis,
                profile.ChairedBy?.Basis,
            profile.SecretaryElection?.Basis, profile.Formats?.Basis, profile.Recording, profile.SessionDays?.Basis,
            profile.Record, profile.Answers, profile.AnswersInRecord, profile.Signers?.Basis,
            profile.Signing?.Basis, profile.Publication, profile.HandOver, profile.Answer?.Basis, profile.Repeat?.Basis, profile.Appeal,
        ];
        return [.. all.OfType<Citation>().Distinct()];
    }
}
