using SelfGov.Elections.Candidacies;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear.Chapters;

/// <summary>The entries of a journal as chapter 23 shows them: all of them, or the first and the last.</summary>
internal static class Entries
{
    private const int AtEachEnd = 6;

    private static readonly Words Destroyed = new("дербес деректер жойылды", "персональные данные уничтожены", "personal data destroyed");

    public static async Task ShowAsync<TCase>(Story<TCase> story, bool whole)
        where TCase : Case
    {
        List<JournalEntry> entries = [];
        await foreach (JournalEntry entry in story.Cases.HistoryAsync(story.Id))
        {
            entries.Add(entry);
        }

        Lifecycle<TCase> lifecycle = (await story.ViewAsync()).Lifecycle;
        bool isErased = entries.Exists(entry => entry.FactName == Erasure.FactName);
        Words[] Row(JournalEntry entry) =>
        [
            Words.Of(entry.Version),
            Words.Of(story.Clock.Local(entry.Recorded)),
            Who(entry, isErased),
            entry.FactName == Erasure.FactName ? Destroyed : lifecycle.TextOf(story.Facts.Read(entry)),
            Words.Same(entry.Hash.ToString()[..8]),
        ];
        Words gap = Words.Same("…");
        IEnumerable<Words[]> rows = whole
            ? entries.Select(Row)
            : [.. entries.Take(AtEachEnd).Select(Row), [gap, gap, gap, gap, gap], .. entries.TakeLast(AtEachEnd).Select(Row)];
        story.Page.Say(Words.Same("{0}:").With(Cast.NameOf(story.Id)));
        story.Page.Table(
            [
                new("нұсқа", "версия", "version"), new("жазылған уақыты", "записано", "recorded"), new("кім", "кто", "actor"),
                new("факт", "факт", "fact"), new("хеш", "хеш", "hash"),
            ],
            rows);
    }

    /// <summary>Who acted. Where the personal data are destroyed, the story does not name the candidates either.</summary>
    private static Words Who(JournalEntry entry, bool isErased)
    {
        Role role = Cast.RoleOf(entry.Role);
        return isErased && role == Roles.Candidate ? Cast.NameOf(role) : Cast.NameOf(entry.ActorId, role);
    }
}
