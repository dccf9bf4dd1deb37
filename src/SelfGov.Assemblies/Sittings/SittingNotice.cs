using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Assemblies.Sittings;

/// <summary>When, where and how a gathering or an assembly is held, as the community was notified (art. 39-3(8)).</summary>
/// <param name="At">The day and hour, in the locality.</param>
/// <param name="Place">The place; for a digital one, the digital object through which people take part.</param>
/// <param name="Form">How it is held.</param>
public sealed record SittingNotice(
    [Label("өткізілетін күн мен уақыт", "дата и время проведения", "day and hour")] LocalDateTime At,
    [Label("өткізілетін орын", "место проведения", "place")] string Place,
    [Label("өткізу нысаны", "форма проведения", "form")] SittingForm Form = SittingForm.InPerson);
