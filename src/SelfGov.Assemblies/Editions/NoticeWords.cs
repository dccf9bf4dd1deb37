using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// The notice of article 39-3(8) in the words of the edition: its Kazakh text has «хабардар ету» until L1, and «құлағдар ету» since L2,
/// whose wording of the paragraph brought the notice of candidates.
/// </summary>
internal static class NoticeWords
{
    /// <summary>The name of the notice.</summary>
    internal static Words Name(AssemblyLaw law) =>
        Of(law, new("хабардар ету", "оповещение", "notice"), new("құлағдар ету", "оповещение", "notice"));

    /// <summary>That it was given.</summary>
    internal static Words Given(AssemblyLaw law) => Of(
        law, new("хабардар етілді", "оповещение проведено", "notified"), new("құлағдар етілді", "оповещение проведено", "notified"));

    /// <summary>That it must be given in time.</summary>
    internal static Words InTime(AssemblyLaw law) => Of(
        law,
        new("хабардар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"),
        new("құлағдар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"));

    /// <summary>A text of a fact or a command, which speaks as the newest edition does, in the words of an edition.</summary>
    internal static Func<Words, Words> In(AssemblyLaw law) => text => Of(
        law, new(text.Kazakh.Replace("құлағдар ет", "хабардар ет", StringComparison.Ordinal), text.Russian, text.English), text);

    private static Words Of(AssemblyLaw law, Words untilL1, Words sinceL2) => law.CandidateNotice is null ? untilL1 : sinceL2;
}
