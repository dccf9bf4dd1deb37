using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Workflow.Corrections;

/// <summary>The act by which a body corrects a slip in what it gave itself. Names no person.</summary>
/// <param name="Reason">What the slip was, and how it was found; not empty.</param>
/// <param name="Body">The body, such as "precinct commission No. 12"; not empty.</param>
/// <param name="Number">The number of the act; not empty.</param>
/// <param name="Day">The day of the act, not after the day of the correction.</param>
public sealed record CorrectionAct(
    [Label("түзету себебі", "причина исправления", "reason of correction")] string Reason,
    [Label("түзеткен орган", "исправивший орган", "correcting body")] string Body,
    [Label("түзету актісінің нөмірі", "номер акта об исправлении", "number of correcting act")] string Number,
    [Label("түзету актісінің күні", "дата акта об исправлении", "day of correcting act")] LocalDate Day);
