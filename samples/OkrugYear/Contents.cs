using OkrugYear.Chapters;

namespace OkrugYear;

/// <summary>The chapters in their order: chapters 1 to 14 tell the budget with its hearing and the akim's report, chapters 15 to 22 the
/// election, chapter 23 the journals of all.</summary>
internal static class Contents
{
    public static readonly Chapter[] Chapters =
    [
        Chapter.Of(Forecast.Title, telling => telling.Budget, (story, _) => Forecast.TellAsync(story)),
        Chapter.Of(Agreed.Title, telling => telling.DraftMeeting, (story, telling) => Agreed.TellAsync(story, telling.Budget)),
        Chapter.Of(Determined.Title, telling => telling.Budget, (story, telling) => Determined.TellAsync(story, telling.DraftMeeting)),
        Chapter.Of(AgreedAgain.Title, telling => telling.SecondMeeting, (story, telling) => AgreedAgain.TellAsync(story, telling.Budget)),
        new(HearingCalled.Title, HearingCalled.TellAsync),
        Chapter.Of(HearingHeld.Title, telling => telling.Hearing, (story, _) => HearingHeld.TellAsync(story)),
        Chapter.Of(Approved.Title, telling => telling.Budget, (story, _) => Approved.TellAsync(story)),
        Chapter.Of(Execution.Title, telling => telling.Budget, (story, _) => Execution.TellAsync(story)),
        Chapter.Of(Clarified.Title, telling => telling.Budget, (story, _) => Clarified.TellAsync(story)),
        new(LineByLine.Title, telling => LineByLine.TellAsync(telling.Budget), LooksBack: true),
        Chapter.Of(YearEnd.Title, telling => telling.Budget, (story, _) => YearEnd.TellAsync(story)),
        Chapter.Of(AkimMeetsResidents.Title, telling => telling.AkimReport, (story, _) => AkimMeetsResidents.TellAsync(story)),
        new(ReportAgreed.Title, ReportAgreed.TellAsync),
        Chapter.Of(
            ReportApproved.Title, telling => telling.Budget, (story, telling) => ReportApproved.TellAsync(story, telling.ReportMeeting)),
        Chapter.Of(Call.Title, telling => telling.Election, (story, _) => Call.TellAsync(story)),
        Chapter.Of(Nomination.Title, telling => telling.Election, (story, _) => Nomination.TellAsync(story)),
        Chapter.Of(Refused.Title, telling => telling.Election, (story, _) => Refused.TellAsync(story)),
        Chapter.Of(Registration.Title, telling => telling.Election, (story, _) => Registration.TellAsync(story)),
        Chapter.Of(Withdrawal.Title, telling => telling.Election, (story, _) => Withdrawal.TellAsync(story)),
        Chapter.Of(Voting.Title, telling => telling.Election, (story, telling) => Voting.TellAsync(story, telling.Published)),
        Chapter.Of(Result.Title, telling => telling.Election, (story, _) => Result.TellAsync(story)),
        new(InRetrospect.Title, telling => InRetrospect.TellAsync(telling.Election), LooksBack: true),
        new(Record.Title, Record.TellAsync, LooksBack: true),
    ];
}
