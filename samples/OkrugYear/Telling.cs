using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;

namespace OkrugYear;

/// <summary>What the chapters tell of: the cases of the story, all in one database, and what is kept beside their journals.</summary>
internal sealed class Telling
{
    private Telling(IServiceProvider services, CommandLine line)
    {
        Budget = new(Cast.Budget, services, BudgetTexts.Details);
        DraftMeeting = new(Cast.DraftMeeting, services, MeetingTexts.Details);
        SecondMeeting = new(Cast.SecondMeeting, services, MeetingTexts.Details);
        Hearing = new(Cast.Hearing, services, HearingTexts.Details);
        AkimReport = new(Cast.AkimReport, services, HearingTexts.Details);
        ReportMeeting = new(Cast.ReportMeeting, services, MeetingTexts.Details);
        Election = new(Cast.Election, services, FactTexts.Details);
        Published = new(line.Database);
        WholeJournal = line.WholeJournal;
    }

    public Story<BudgetCycle> Budget { get; }

    /// <summary>The meeting that agrees to the draft.</summary>
    public Story<AssemblyMeeting> DraftMeeting { get; }

    /// <summary>The meeting that looks at the draft as the budget commission determined it.</summary>
    public Story<AssemblyMeeting> SecondMeeting { get; }

    /// <summary>The public council's hearing of the draft.</summary>
    public Story<PublicHearing> Hearing { get; }

    /// <summary>The meeting at which the akim reports to the residents.</summary>
    public Story<PublicHearing> AkimReport { get; }

    /// <summary>The meeting that agrees to the annual report.</summary>
    public Story<AssemblyMeeting> ReportMeeting { get; }

    public Story<AkimElection> Election { get; }

    public PublishedCheckpoint Published { get; }

    public bool WholeJournal { get; }

    /// <summary>The cases as earlier runs have left them.</summary>
    public static async Task<Telling> TakeUpAsync(IServiceProvider services, CommandLine line)
    {
        var telling = new Telling(services, line);
        await telling.Budget.TakeUpAsync();
        await telling.DraftMeeting.TakeUpAsync();
        await telling.SecondMeeting.TakeUpAsync();
        await telling.Hearing.TakeUpAsync();
        await telling.AkimReport.TakeUpAsync();
        await telling.ReportMeeting.TakeUpAsync();
        await telling.Election.TakeUpAsync();
        return telling;
    }

    /// <summary>Whether everything is recorded: the akim in office is the end of the story.</summary>
    public async Task<bool> IsFinishedAsync() => Election.IsBegun && (await Election.ViewAsync()).Case.State == ElectionState.InOffice;
}
