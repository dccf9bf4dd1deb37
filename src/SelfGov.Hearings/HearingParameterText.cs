using SelfGov.Hearings.Record;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Hearings;

/// <summary>The values of a profile in words.</summary>
internal static class HearingParameterText
{
    private static readonly Words AnyOf = new("{0}; {1}", "{0}; {1}", "{0}; {1}");
    private static readonly Words OnlyWith = new("{0} (тек: {1})", "{0} (только: {1})", "{0} (only: {1})");
    private static readonly Words NotWith = new("{0} (мыналарсыз: {1})", "{0} (кроме: {1})", "{0} (not: {1})");

    internal static Words Of(HearingForm form) => form switch
    {
        HearingForm.Meeting => new("отырыс", "заседание", "meeting"),
        _ => new("жазбаша талқылау", "письменное обсуждение", "discussion in writing"),
    };

    internal static Words Of(NoticeDuty duty)
    {
        Words text = AnyOf.With(Alternatives(duty.Channels.Select(RecordWords.Of)), ParameterText.Of(duty.Before.Value));
        text = duty.Requires == HearingTraits.None ? text : OnlyWith.With(text, Of(duty.Requires));
        return duty.Excludes == HearingTraits.None ? text : NotWith.With(text, Of(duty.Excludes));
    }

    internal static Words Of(AnchoredLimit anchored) => (anchored.From switch
    {
        HearingAnchor.Signing => new Words("{0}, қол қойылғаннан", "{0}, от подписания", "{0} the signing"),
        _ => new Words("{0}, аяқталғаннан", "{0}, от окончания", "{0} the end"),
    }).With(ParameterText.Of(anchored.Limit));

    internal static Words Of(RepeatGround ground) => ground switch
    {
        RepeatGround.NotHeld => new("өткізілмеді", "не состоялись", "not held"),
        RepeatGround.CommentsStand => new("алынбаған ескертпелер", "неснятые замечания", "comments stand"),
        RepeatGround.SubjectChanged => new("мәні өзгерді", "изменился предмет", "the subject changed"),
        RepeatGround.OrderBroken => new("тәртіп бұзылды", "нарушен порядок", "the order was broken"),
        _ => new("шағым қанағаттандырылды", "жалоба удовлетворена", "an appeal was granted"),
    };

    private static Words Of(HearingTraits traits) => ParameterText.List(
        Enum.GetValues<HearingTraits>().Where(trait => trait != HearingTraits.None && traits.HasFlag(trait)).Select(OfOne));

    private static Words OfOne(HearingTraits trait) => trait switch
    {
        HearingTraits.LowerAkim => new("төменгі деңгейдегі әкім", "аким нижнего уровня", "akim of the lower level"),
        HearingTraits.UtilityTariff => new("коммуналдық қызмет тарифі", "тариф на коммунальную услугу", "tariff of a utility"),
        HearingTraits.OnlineOnly => new("тек онлайн", "только онлайн", "online only"),
        _ => new("бағдарлама жобасы", "проект программы", "draft of a programme"),
    };

    private static Words Alternatives(IEnumerable<Words> texts)
    {
        Words[] all = [.. texts];
        return new Words(
            string.Join(" / ", all.Select(text => text.Kazakh)),
            string.Join(" / ", all.Select(text => text.Russian)),
            string.Join(" / ", all.Select(text => text.English)));
    }
}
