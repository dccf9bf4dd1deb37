using OkrugYear.Chapters;
using SelfGov.Elections;

namespace OkrugYear;

/// <summary>What the chapters tell of: the cases of the story, and what is kept beside their journals.</summary>
internal sealed record Telling(Story<AkimElection> Election, PublishedCheckpoint Published, bool WholeJournal);

/// <summary>The chapters in their order. A chapter may tell of a case of another kind, over the same database.</summary>
internal static class Contents
{
    public static readonly Func<Telling, Task>[] Chapters =
    [
        telling => telling.Election.ChapterAsync(Call.Title, Call.TellAsync),
        telling => telling.Election.ChapterAsync(Nomination.Title, Nomination.TellAsync),
        telling => telling.Election.ChapterAsync(Refused.Title, Refused.TellAsync),
        telling => telling.Election.ChapterAsync(Registration.Title, Registration.TellAsync),
        telling => telling.Election.ChapterAsync(Withdrawal.Title, Withdrawal.TellAsync),
        telling => telling.Election.ChapterAsync(Voting.Title, story => Voting.TellAsync(story, telling.Published)),
        telling => telling.Election.ChapterAsync(Result.Title, Result.TellAsync),
        telling => telling.Election.ChapterAsync(InRetrospect.Title, InRetrospect.TellAsync),
        telling => telling.Election.ChapterAsync(Record.Title, story => Record.TellAsync(story, telling.Published, telling.WholeJournal)),
    ];
}
