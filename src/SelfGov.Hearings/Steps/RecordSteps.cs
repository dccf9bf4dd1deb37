using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>The record: drawn up, signed, sent on and published with the response table.</summary>
internal static class RecordSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        DrawingUp(hearing, profile, limits);
        Disagreement(hearing, profile);
        Signing(hearing, profile, limits);
        HandOver(hearing, profile, limits);
        Publication(hearing, profile, limits);
    }

    private static void DrawingUp(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        CommandBuilder<PublicHearing, Whole, DrawUpRecord> draw = hearing.On<DrawUpRecord>(profile.Record)
            .By([Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Duty(limits.Signing);

        // A meeting is not opened without its notices; a discussion begins and ends by itself.
        if (profile.Form == HearingForm.Discussion)
        {
            draw.RequireNotices(profile, limits);
        }

        if (profile.AnswersInRecord is { } answers)
        {
            draw.Require(HearingRules.CommentsAnswered(answers));
        }

        draw
            .Require(
                "record.adopted", profile.Majority?.Basis ?? profile.Record,
                new("дауыс беру арқылы қабылданған шешім болуға тиіс", "должно быть решение, принятое голосованием",
                    "there must be a decision adopted by vote"),
                m => m.Case.Round.Adopted, _ => profile.Majority is null ? default : AtLeast(1))
            .Require(
                "record.recording", profile.Recording ?? profile.Record,
                new("бейне- және аудиожазба хаттамаға қоса тігілуге тиіс", "видео- и аудиозапись должна быть приобщена к протоколу",
                    "the video and audio recording must be kept with the record"),
                m => profile.Recording is null || m.Command.HasRecording, field: nameof(DrawUpRecord.HasRecording))
            .Require(
                "record.digest", profile.Record,
                new("хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола должен состоять из 64 шестнадцатеричных цифр",
                    "the digest of the record must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest), field: nameof(DrawUpRecord.Digest))
            .Decide(m => new RecordDrawnUp(m.Today, m.Command.Digest, m.Command.HasRecording));
    }

    private static void Disagreement(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Disagreement ?? profile.Record;
        hearing.On<NoteDisagreement>(basis)
            .By([Roles.HearingParticipant, Roles.AnsweringBody, Roles.HearingSecretary, .. profile.Initiators.Value,
                .. profile.Organisers.Value])
            .Require(
                "disagreement.opinion", basis,
                new("пікір көрсетілуге тиіс", "должно быть изложено мнение", "the opinion must be given"),
                nameof(NoteDisagreement.Opinion), m => m.Command.Opinion, Present)
            .Decide(m => new DisagreementNoted(m.Today, m.Actor.Role.Code, m.Command.Opinion));
    }

    private static void Signing(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Signers?.Basis ?? profile.Record;
        int signers = profile.SigningRoles.Length;
        hearing.On<SignRecord>(basis)
            .By([.. profile.SigningRoles])
            .Duty(limits.Signing)
            .Require(
                "signature.once", basis,
                new("әрқайсысы бір рет қана қол қоюға тиіс", "каждый должен подписать только один раз", "each must sign only once"),
                m => !m.Case.Round.SignedBy.Contains(m.Actor.Role.Code))
            .Decide<SignatureGiven, RecordSigned>(m => m.Case.Round.SignedBy.Count + 1 < signers
                ? new SignatureGiven(m.Today, m.Actor.Role.Code, m.Actor.Id)
                : new RecordSigned(m.Today, m.Actor.Role.Code, m.Actor.Id));
        hearing.On<CorrectRecordSignature>(basis)
            .By([.. profile.SigningRoles])
            .CorrectsDay(m => m.Case.Round.SignedOn, m => m.Case.Round.ConcludedOn)
            .Decide(m => new RecordSignatureCorrected(m.Today, m.Case.Round.SignedOn!.Value, m.Command.Day, m.Command.Act));
    }

    private static void HandOver(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.HandOver ?? profile.Record;
        hearing.On<HandOverRecord>(basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Duty(limits.HandOver)
            .Require(
                "hand-over.once", basis,
                new("хаттама бұрын жіберілмеген болуға тиіс", "протокол ещё не должен быть направлен",
                    "the record must not have been sent on yet"),
                m => m.Case.Round.HandedOverOn is null)
            .Require(
                "hand-over.recipient", basis,
                new("кімге жіберілетіні көрсетілуге тиіс", "должен быть указан получатель", "the recipient must be given"),
                nameof(HandOverRecord.Recipient), m => m.Command.Recipient, Present)
            .Decide(m => new RecordHandedOver(m.Today, m.Command.Recipient));
    }

    private static void Publication(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Role[] publishers =
            [Roles.HearingChair, Roles.HearingSecretary, Roles.ResponsibleOfficial, Roles.LocalExecutiveBody, .. profile.Organisers.Value];
        CommandBuilder<PublicHearing, Whole, PublishRecord> publish = hearing.On<PublishRecord>(profile.Publication)
            .By(publishers)
            .Duty(limits.Publication);

        // Where missing answers have the discussion repeated, its record is published as it is.
        if (profile.Repeat?.Value.Contains(RepeatGround.AnswersMissing) != true)
        {
            publish.Require(HearingRules.CommentsAnswered(profile.Answers));
        }

        publish.Require(
                "publication.reference", profile.Publication,
                new("қайда жарияланғаны көрсетілуге тиіс", "должно быть указано место опубликования",
                    "the place of publication must be given"),
                nameof(PublishRecord.Reference), m => m.Command.Reference, Present)
            .Decide(m => new RecordPublished(m.Today, m.Command.Reference));
        hearing.On<CorrectRecordPublication>(profile.Publication)
            .By(publishers)
            .CorrectsDay(m => m.Case.Round.PublishedOn, m => m.Case.Round.SignedOn)
            .Decide(m => new RecordPublicationCorrected(m.Today, m.Case.Round.PublishedOn!.Value, m.Command.Day, m.Command.Act));
    }
}
