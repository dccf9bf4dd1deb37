using SelfGov.Kazakhstan.Bodies;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>The record: drawn up, signed, sent on and published with the response table.</summary>
internal static class RecordSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        DrawingUp(hearing, profile, limits);
        Signing(hearing, profile, limits);
        HandOver(hearing, profile, limits);
        Publication(hearing, profile, limits);
    }

    private static void DrawingUp(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        CommandBuilder<PublicHearing, Trigger, Whole, DrawUpRecord> draw = hearing.On<DrawUpRecord>(
            new("хаттаманы жасау", "оформить протокол", "draw up the record"), profile.Record)
            .By([Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Duty(limits.Signing);
        if (profile.AnswersInRecord is { } answers)
        {
            draw.Given(HearingRules.CommentsAnswered(answers));
        }

        draw.Given(new Rule<PublicHearing>(
                "record.adopted", profile.Majority?.Basis ?? profile.Record,
                new("дауыс берумен қабылданған шешім болуға тиіс", "должно быть решение, принятое голосованием",
                    "there must be a decision adopted by vote"),
                current => profile.Majority is null || current.Round.Adopted > 0))
            .Require(
                "record.recording", profile.Recording ?? profile.Record,
                new("бейне- және аудиожазба хаттамаға қоса берілуге тиіс", "видео- и аудиозапись приобщается к протоколу",
                    "the video and audio recording must be kept with the record"),
                m => profile.Recording is null || m.Command.HasRecording)
            .Require(
                "record.digest", profile.Record,
                new("хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола состоит из 64 шестнадцатеричных цифр",
                    "the digest of the record must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest))
            .Yields(Trigger.RecordDrawnUp)
            .Decide(m => new RecordDrawnUp(m.Today, m.Command.Digest, m.Command.HasRecording));

        Citation disagreement = profile.Disagreement ?? profile.Record;
        hearing.On<NoteDisagreement>(new("келіспеушілікті хаттамаға енгізу", "внести несогласие в протокол", "note a disagreement"),
            disagreement)
            .By([Roles.HearingParticipant, Roles.AnsweringBody, Roles.HearingSecretary, .. profile.Initiators.Value,
                .. profile.Organisers.Value])
            .RequireText("disagreement.opinion", disagreement,
                new("пікір көрсетілуге тиіс", "должно быть изложено мнение", "the opinion must be given"), m => m.Opinion)
            .Yields(Trigger.DisagreementNoted)
            .Decide(m => new DisagreementNoted(m.Today, m.Actor.Role.Code, m.Command.Opinion));
    }

    private static void Signing(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Signers?.Basis ?? profile.Record;
        int signers = profile.SigningRoles.Length;
        hearing.On<SignRecord>(new("хаттамаға қол қою", "подписать протокол", "sign the record"), basis)
            .By([.. profile.SigningRoles])
            .Duty(limits.Signing)
            .Require(
                "signature.once", basis,
                new("әрқайсысы бір рет қол қояды", "каждый подписывает один раз", "each signs once"),
                m => !m.Case.Round.SignedBy.Contains(m.Actor.Role.Code))
            .Yields(Trigger.SignatureGiven, Trigger.RecordSigned)
            .Decide(m => m.Case.Round.SignedBy.Count + 1 < signers
                ? new SignatureGiven(m.Today, m.Actor.Role.Code, m.Actor.Id)
                : new RecordSigned(m.Today, m.Actor.Role.Code, m.Actor.Id));
    }

    private static void HandOver(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.HandOver ?? profile.Record;
        hearing.On<HandOverRecord>(new("хаттаманы жіберу", "направить протокол", "send the record on"), basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Duty(limits.HandOver)
            .Given(new Rule<PublicHearing>(
                "hand-over.once", basis,
                new("хаттама бұрын жіберілмеген болуға тиіс", "протокол ещё не должен быть направлен",
                    "the record must not have been sent on yet"),
                current => current.Round.HandedOverOn is null))
            .RequireText("hand-over.recipient", basis,
                new("кімге жіберілетіні көрсетілуге тиіс", "должен быть указан получатель", "the recipient must be given"),
                    m => m.Recipient)
            .Yields(Trigger.RecordHandedOver)
            .Decide(m => new RecordHandedOver(m.Today, m.Command.Recipient));
    }

    private static void Publication(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<PublishRecord>(new("хаттаманы жариялау", "опубликовать протокол", "publish the record"), profile.Publication)
            .By([Roles.HearingChair, Roles.HearingSecretary, Roles.ResponsibleOfficial, Roles.LocalExecutiveBody,
                .. profile.Organisers.Value])
            .Duty(limits.Publication)
            .Given(HearingRules.CommentsAnswered(profile.Answers))
            .RequireText("publication.reference", profile.Publication,
                new("қайда жарияланғаны көрсетілуге тиіс", "должно быть указано место опубликования",
                    "the place of publication must be given"), m => m.Reference)
            .Yields(Trigger.RecordPublished)
            .Decide(m => new RecordPublished(m.Today, m.Command.Reference));
}
