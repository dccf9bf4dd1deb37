using SelfGov.Elections.Direct;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 19: one candidate withdraws in time, another too late.</summary>
internal static class Withdrawal
{
    public static readonly Words Title = new(
        "Үгіт: біреуі кандидатурасын алып тастады, екіншісі кешікті",
        "Агитация: одна снялась, другой опоздал",
        "The campaign: one withdraws, one is too late");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        await story.DoAsync(In(2023, 8, 26, 10), Cast.Commission, new RegisterCandidate(Cast.Dana.Number));
        await story.DoAsync(In(2023, 8, 26, 16), Cast.Akimat, new HandOverVoterList(1, 520), new HandOverVoterList(2, 720));
        await story.PassAsync(In(2023, 8, 27, 18));
        await story.DoAsync(In(2023, 8, 28, 10), Cast.Commission, new PublishCandidates());
        await story.DoAsync(
            In(2023, 8, 29, 14),
            Cast.Revenue,
            new RecordDeclarationCheck(Cast.Aigerim.Number, true),
            new RecordDeclarationCheck(Cast.Berik.Number, true),
            new RecordDeclarationCheck(Cast.Dana.Number, true));
        await story.DoAsync(In(2023, 9, 5, 11), Cast.Dana.Actor, new WithdrawCandidacy(Cast.Dana.Number));
        await story.DoAsync(
            In(2023, 9, 12, 10), Cast.Security, new RecordSpecialCheck(Cast.Aigerim.Number, true),
            new RecordSpecialCheck(Cast.Berik.Number, true));
        story.ShowSteps();

        story.Say(new(
            "15 қыркүйекте Берік Оспанов та кандидатурасын алып тастамақ болды:",
            "15 сентября снять кандидатуру хочет и Берик Оспанов:",
            "On 15 September Berik Ospanov wants to withdraw as well:"));
        await story.IsRefusedAsync(In(2023, 9, 15, 10), Cast.Berik.Actor, new WithdrawCandidacy(Cast.Berik.Number), "withdrawal.closes");
    }
}
